import { examples, startServer } from "./server.ts";

/** One server with the examples, for all tests that only read; its address travels to them in the environment. */
export default async function globalSetup() {
  const server = await startServer(examples());
  process.env.CALLBOARD_E2E_URL = server.url;
  return server.stop;
}
