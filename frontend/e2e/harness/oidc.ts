import http from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

/** An OpenID Connect provider of the tests' own. It is known by its address, and does not answer before `open`. */
export type OpenIdProvider = {
  issuer: string;
  /** From now on it knows the Callboard at `url` as `client`, whose id and secret these are. */
  open: (client: { id: string; secret: string }, url: string) => void;
  stop: () => Promise<void>;
};

/** Takes an address that the kernel chooses; everybody who signs in there is who they say they are. */
export async function startOpenIdProvider(): Promise<OpenIdProvider> {
  let answer: http.RequestListener = (_, response) => response.writeHead(503).end();
  const server = http.createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    open: (client, url) => {
      answer = new Provider(issuer, configuration(client, url)).callback();
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function configuration(client: { id: string; secret: string }, url: string) {
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${url}/auth/sso/callback`],
        post_logout_redirect_uris: [url],
        grant_types: ["authorization_code", "refresh_token"],
      },
    ],
    pkce: { required: () => true },
    claims: {
      openid: ["sub"],
      email: ["email", "email_verified"],
      profile: ["name", "preferred_username"],
    },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => claims(id) }),
    cookies: { keys: ["of no secrecy in tests"] },
  };
}

/** What it says of whoever signs in as jane. */
function claims(login: string) {
  const name = login.charAt(0).toUpperCase() + login.slice(1);
  return {
    sub: login,
    name: `${name} Doe`,
    preferred_username: login,
    email: `${login}@acme.io`,
    email_verified: true,
  };
}
