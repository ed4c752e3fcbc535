/** Shows text alone in a new tab, as plain as the browser can. */
export function openAsText(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  window.open(url, "_blank", "noopener");
  releaseLater(url);
}

/** Saves text as a file called `name`. */
export function saveAsFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  releaseLater(url);
}

/** The browser reads the text after this turn, at its leisure; a minute is plenty. */
function releaseLater(url: string): void {
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
