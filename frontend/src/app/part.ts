/** The code of a page could not be had, and the server does not answer either. */
export class ServerAway extends Error {
  override message = "the server cannot be reached";
}

/**
 * Loads the code of a page. Where that fails although the server answers, the page is of another version than the server,
 * and the router loads it anew; where it does not answer, loading anew would only lose what is there.
 */
export async function part<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw (await serverAnswers()) ? error : new ServerAway();
  }
}

export async function serverAnswers(): Promise<boolean> {
  try {
    return (await fetch("/livez", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
