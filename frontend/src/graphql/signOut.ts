/** Ends the session of this browser and goes where the server says: to the provider's own way out, if it has one. */
export async function signOut(): Promise<void> {
  const response = await fetch("/auth/sign-out", { method: "POST" });
  if (!response.ok) throw new Error(`signing out was answered with ${response.status}`);
  const { url } = (await response.json()) as { url: string };
  location.assign(url);
}
