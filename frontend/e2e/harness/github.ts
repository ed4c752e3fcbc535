import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import readline from "node:readline";

const root = path.resolve(import.meta.dirname, "../../..");
const START = 120_000; // go run compiles it the first time

/** The files of a repository by their paths. */
export type Files = Record<string, string>;

/** What GitHub tells of a repository; a default branch that is left out is main. */
export type Repository = {
  description?: string;
  language?: string;
  topics?: string[];
  defaultBranch?: string;
  private?: boolean;
};

/** Somebody who has an account there. */
export type GitHubUser = {
  id: number;
  login: string;
  name?: string;
  email?: string;
  organizations?: string[];
};

/** Something that goes wrong with requests whose path begins with `prefix`: `times` times, or for ever. */
export type Fault = {
  prefix?: string;
  times?: number;
  status?: number;
  header?: Record<string, string>;
  body?: string;
  /** Answers nothing until whoever asks gives up. */
  stall?: boolean;
};

/** A GitHub of the tests' own. A Callboard that is started with it reads https://github.com/… from there. */
export type GitHub = {
  /** Where it is reached. */
  url: string;
  /** Adds and replaces files, in a repository and on a branch that are made if need be. Gives the commit. */
  push: (repo: string, files: Files, branch?: string) => Promise<string>;
  /** Removes files; gives the commit. */
  remove: (repo: string, paths: string[], branch?: string) => Promise<string>;
  /** Makes a repository without commits, or changes what is told of it. */
  create: (repo: string, told: Repository) => Promise<void>;
  /** How many requests it allows in an hour, without and with a token; a new hour begins. */
  limit: (limits: { anonymous: number; token: number; raw?: number }) => Promise<void>;
  /** Adds somebody, or replaces them. */
  addUser: (user: GitHubUser) => Promise<void>;
  /** Lets a Callboard at `url` send people here to sign in. */
  addApp: (app: { id: string; secret: string }, url: string) => Promise<void>;
  break: (fault: Fault) => Promise<void>;
  /** Ends all faults. */
  mend: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Starts a GitHub without repositories, at a port that the kernel chooses. */
export async function startGitHub(): Promise<GitHub> {
  const child = spawn("go", ["run", "./frontend/e2e/harness/github"], {
    cwd: root,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const url = await listening(child);
  const post = poster(url);
  const at = (repo: string, branch: string) => ({ repo, branch });
  return {
    url,
    push: (repo, files, branch = "main") => post("push", at(repo, branch), files),
    remove: (repo, paths, branch = "main") => post("delete", at(repo, branch), paths),
    create: async (repo, told) => void (await post("create", { repo }, told)),
    limit: async (limits) => void (await post("limit", {}, limits)),
    addUser: async (user) => void (await post("adduser", {}, user)),
    addApp: async (app, callboard) =>
      void (await post("addapp", {}, { ...app, callback: `${callboard}/auth/github/callback` })),
    break: async (fault) => void (await post("break", {}, fault)),
    mend: async () => void (await post("mend", {}, null)),
    stop: () => end(child),
  };
}

/** Does one of the things that steer it, see github/main.go. */
function poster(url: string) {
  return async (deed: string, query: Record<string, string>, body: unknown): Promise<string> => {
    const response = await fetch(`${url}/-/${deed}?${new URLSearchParams(query)}`, {
      method: "POST",
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${deed}: ${text}`);
    return text;
  };
}

/** The address that it prints first. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`the GitHub of the tests ${what}`));
    const timer = setTimeout(() => fail("did not start in time"), START);
    child.once("error", ({ message }) => fail(`cannot be started: ${message}`));
    child.once("exit", (code) => fail(`ended with ${code}`));
    readline
      .createInterface({ input: child.stdout as NodeJS.ReadableStream })
      .once("line", (line) => {
        clearTimeout(timer);
        resolve(line);
      });
  });
}

/** It ends with its input: a signal would reach go run, and not the program that runs below it. */
function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.stdin?.end();
  });
}
