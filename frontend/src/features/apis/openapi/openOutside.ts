/** Opens what a definition links to in a new tab that knows nothing of this one; only addresses of the web and of mail. */
export function openOutside(address: string): void {
  const url = outsideAddress(address);
  if (!url) return;
  const link = document.createElement("a");
  link.href = url;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  link.click();
}

/** The address, if it is whole and of a kind that runs nothing here. */
export function outsideAddress(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : undefined;
}
