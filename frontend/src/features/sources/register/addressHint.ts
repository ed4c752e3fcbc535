/** What an address is taken for, before anything is read. */
export type AddressHint = {
  /** Whether it can be looked into as it stands. */
  usable: boolean;
  message: string;
  /** What was probably meant. */
  instead?: string;
};

/** What can be said of an address while it is typed; undefined where nothing is written yet. */
export function addressHint(text: string): AddressHint | undefined {
  const address = text.trim().replace(/^url:(?=\S)/, "");
  if (address === "") return undefined;
  if (/\s/.test(address)) return wrong("An address holds no blanks: one at a time, please.");
  if (address.startsWith("file:")) return ofThisServer(address);
  const url = parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return misspelt(address);
  if (url.protocol === "http:" && url.hostname === "github.com") {
    return wrong("GitHub is read over https.", address.replace(/^http:/, "https:"));
  }
  if (url.username || url.password) {
    return wrong("Leave user and password out: credentials belong into the server's settings.");
  }
  return ofTheWeb(url);
}

function wrong(message: string, instead?: string): AddressHint {
  return { usable: false, message, instead };
}

function right(message: string): AddressHint {
  return { usable: true, message };
}

function parse(address: string): URL | undefined {
  return /^[a-z][a-z+.-]*:\/\/[^/]/i.test(address) && URL.canParse(address)
    ? new URL(address)
    : undefined;
}

function ofThisServer(address: string): AddressHint {
  const path = address.slice("file:".length);
  if (path === "")
    return wrong("Which file? Write its path behind file:", "file:./catalog-info.yaml");
  if (path.endsWith("/")) {
    return wrong("That is a folder: name a file in it, or all of them.", `${address}*.yaml`);
  }
  return right("A file on the server, if its settings let it be read.");
}

/** Forms in which people have addresses at hand, and what they come to. */
const forms: [RegExp, (match: RegExpExecArray) => AddressHint][] = [
  [
    /^(?:ssh:\/\/)?git@([\w.-]+)[:/](.+?)(?:\.git)?$/,
    ([, host, path]) =>
      wrong("That is git's address; the web's is read.", `https://${host}/${path}`),
  ],
  [
    /^(?!https?:)(\w+:)\/\//,
    ([, scheme]) => wrong(`${scheme} is not read: write the https address.`),
  ],
  [/^[a-z]:\\/i, () => wrong("A file of your own machine cannot be read from here.")],
  [
    /^\.{0,2}\/|^~\//,
    ({ input }) =>
      wrong("A path stands behind file:, and is one of the server's disk.", `file:${input}`),
  ],
  [
    /^[\w-]+(?:\.[\w-]+)+(?::\d+)?\//,
    ({ input }) => wrong("The address begins with https://", `https://${input}`),
  ],
  [
    /^[\w.-]+\/[\w.-]+$/,
    ({ input }) => wrong("Write the whole address.", `https://github.com/${input}`),
  ],
];

function misspelt(address: string): AddressHint {
  for (const [form, hint] of forms) {
    const match = form.exec(address);
    if (match) return hint(match);
  }
  return wrong("Write the whole address, such as https://github.com/acme/shop");
}

/** Pages of a repository that show no files. */
const otherPages = /^(?:pull|pulls|issues|commit|commits|actions|wiki|releases|settings|compare)$/;

function ofTheWeb(url: URL): AddressHint {
  const [owner, repo, page, ...rest] = url.pathname.split("/").filter(Boolean);
  const repository = `${url.origin}/${owner}/${repo}`;
  if (url.hostname !== "github.com") {
    if (page === "tree") return right("A folder: every descriptor below it is looked for.");
    return right(
      /\.ya?ml$/i.test(url.pathname) ? "One file." : "What is there will be looked for.",
    );
  }
  if (!owner) return wrong("Which repository?");
  if (!repo) return wrong(`That is all of ${owner}: name one repository of it.`);
  if (!page) return right("A repository: every descriptor in it is looked for.");
  if (otherPages.test(page)) return wrong("That page shows no files.", repository);
  if (page === "tree") return right("A folder: every descriptor below it is looked for.");
  if (rest.length < 2) return wrong("That names no file.", repository);
  return right("One file.");
}
