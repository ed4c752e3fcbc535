/** Who is asking, as far as the shell shows it. */
export type BootViewer = {
  login: string;
  name: string;
  picture?: string | null;
  role: "VIEWER" | "EDITOR" | "ADMIN";
  provider: string;
};

/** A way to sign in. */
export type SignInWay = {
  id: string;
  type: string;
  name: string;
  url: string;
  available: boolean;
};

/** What the server lays into the page so that the first paint needs no question. All of it may be missing. */
export type Boot = {
  viewer?: BootViewer;
  /** The ways to sign in. */
  providers?: SignInWay[];
  /** Nobody signs in and everything is allowed: the portal runs for one person, on their own machine. */
  local?: boolean;
  version?: string;
};

/** The data block `boot` of the document; empty where the server wrote none, as under the development server. */
export function readBoot(source: Pick<Document, "getElementById"> = document): Boot {
  const text = source.getElementById("boot")?.textContent;
  if (!text) return {};
  try {
    return JSON.parse(text) as Boot;
  } catch {
    return {};
  }
}
