import { expect, test } from "vitest";
import { oneChunk } from "./oneChunk.ts";

const modules: Record<string, string[]> = {
  main: ["router", "react"],
  router: ["page", "react"],
  page: ["router"], // a cycle
  react: [],
  lazy: ["react", "kit"],
  kit: [],
};
const context = { getModuleInfo: (id: string) => ({ importedIds: modules[id] ?? [] }) };

test.each([
  ["main", "app"],
  ["page", "app"],
  ["react", "app"],
  ["lazy", null],
  ["kit", null],
])("%s goes to %s", (id, want) => {
  expect(oneChunk("app", "main").name(id, context)).toBe(want);
});
