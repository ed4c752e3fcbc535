/** Names for what Swagger UI leaves without one. */
const names: readonly [selector: string, name: string][] = [
  [".operation-filter-input", "Filter by tag or path"],
  [".servers select", "Server"],
  [".scheme-container select", "Scheme"],
  [".content-type-wrapper select, .body-param-content-type select", "Content type"],
  ["select", "Choice"],
  ["input", "Value"],
];

/** Gives what Swagger UI draws below `root` the names and roles that it lacks, now and whenever more of it appears. */
export function keepNamed(root: HTMLElement) {
  const mend = () => {
    nameControls(root);
    nameRegions(root);
    for (const code of root.querySelectorAll("pre.microlight")) code.setAttribute("tabindex", "0"); // it scrolls
  };
  new MutationObserver(mend).observe(root, { childList: true, subtree: true });
}

function nameControls(root: HTMLElement) {
  for (const [selector, name] of names) {
    for (const control of root.querySelectorAll(selector)) {
      if (control.hasAttribute("aria-label")) continue;
      control.setAttribute("aria-label", name);
      if (control.hasAttribute("placeholder")) control.setAttribute("placeholder", name);
    }
  }
}

/** The page has a heading and a main part of its own, which these are not; and a table of responses is told from others by its operation. */
function nameRegions(root: HTMLElement) {
  root.querySelector("h1")?.setAttribute("aria-level", "2"); // below the page's own
  for (const heading of root.querySelectorAll("h4")) {
    if (!heading.closest(".opblock")) heading.setAttribute("aria-level", "3");
  }
  root.querySelector("main")?.setAttribute("aria-label", "Operations");
  for (const table of root.querySelectorAll("table[role=region]")) {
    table.setAttribute("aria-label", table.id.replaceAll("_", " "));
  }
}
