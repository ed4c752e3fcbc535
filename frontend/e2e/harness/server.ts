import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import readline from "node:readline";
import type { GitHub } from "./github.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const program = path.join(root, "bin", "callboard");
const START = 60_000;

/** A running Callboard, of one test run or one test. */
export type Server = {
  url: string;
  /** A folder whose descriptor files it may read, as file:./name.yaml. */
  files: string;
  query: <T>(query: string, variables?: Record<string, unknown>) => Promise<T>;
  stop: () => Promise<void>;
};

/**
 * Starts the real program with its own PostgreSQL in a folder of its own, at a port that the kernel chooses, and waits
 * until it listens and has read what it was told to. `settings` is the text of its callboard.yaml; with `github`, that is
 * where it finds github.com.
 */
export async function startServer(settings: string, github?: GitHub): Promise<Server> {
  if (!fs.existsSync(program)) throw new Error("bin/callboard is missing: make build");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "callboard-e2e-"));
  fs.chmodSync(folder, 0o755); // as root, PostgreSQL runs as somebody else and must get in
  const files = path.join(folder, "files");
  fs.mkdirSync(files);
  fs.symlinkSync(path.join(root, "examples"), path.join(folder, "examples"));
  fs.writeFileSync(path.join(folder, "callboard.yaml"), settings);

  const flags = ["--listen", "127.0.0.1:0", "--data-dir", path.join(folder, "data")];
  if (github) flags.push("--github-url", github.url);
  const child = spawn(program, ["serve", ...flags], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, CALLBOARD_LOG_FORMAT: "json" },
  });
  const stop = async () => {
    await end(child);
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    const url = await listening(child);
    const query = asking(url);
    await settled(query);
    return { url, files, query, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Writes a descriptor where a server reads files, and registers it. */
export async function registerFile(server: Server, name: string, text: string) {
  fs.writeFileSync(path.join(server.files, name), text);
  const { registerLocations } = await server.query<{
    registerLocations: { errors: { message: string }[] };
  }>(
    `mutation ($url: String!) { registerLocations(input: { urls: [$url] }) { errors { message } } }`,
    { url: `file:./files/${name}` },
  );
  if (registerLocations.errors.length > 0) throw new Error(registerLocations.errors[0]?.message);
}

/** The settings with which the examples are registered. */
export function examples(): string {
  return [
    "sources:",
    "  files:",
    "    - { path: ./examples }",
    "    - { path: ./files }",
    "catalog:",
    "  locations:",
    "    - { type: file, address: ./examples/all.yaml }",
    "",
  ].join("\n");
}

/** Settings without any location. */
export function nothing(): string {
  return "sources:\n  files:\n    - { path: ./files }\n";
}

/** The address in the line that says that the server listens; an error with all it said where it ends before. */
function listening(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail("said nothing of listening in time"), START);
    const fail = (what: string) => {
      clearTimeout(timer);
      reject(new Error(`callboard serve ${what}:\n${said.join("\n")}`));
    };
    child.once("exit", (code) => fail(`ended with ${code}`));
    readline
      .createInterface({ input: child.stderr as NodeJS.ReadableStream })
      .on("line", (line) => {
        said.push(line);
        const url = listeningAt(line);
        if (!url) return;
        clearTimeout(timer);
        resolve(url);
      });
  });
}

function listeningAt(line: string): string | undefined {
  if (!line.startsWith("{")) return undefined;
  const { msg, url } = JSON.parse(line) as { msg?: string; url?: string };
  return msg === "listening" ? url?.replace(/\/$/, "") : undefined;
}

function asking(url: string): Server["query"] {
  return async <T>(query: string, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
    return data;
  };
}

/** Waits until every location was read once. Where people sign in it waits for nothing: a stranger is not told. */
async function settled(query: Server["query"]) {
  const { signInProviders } = await query<{ signInProviders: unknown[] }>(
    `{ signInProviders { id } }`,
  );
  if (signInProviders.length > 0) return;
  const pending = `{ locations(filter: { status: [PENDING] }, first: 1) { totalCount } head { entityCount } }`;
  const deadline = Date.now() + START;
  while (Date.now() < deadline) {
    const { locations } = await query<{ locations: { totalCount: number } }>(pending);
    if (locations.totalCount === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the locations were not read in time");
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
