// Two things that npm lets pass in a lock file: a platform's package that was left out because the registry did not
// have it yet (a reader on that platform gets no binary), and addresses of one particular registry.
import fs from "node:fs";
import path from "node:path";

const lock = JSON.parse(
  fs.readFileSync(path.resolve(import.meta.dirname, "../package-lock.json"), "utf8"),
);
const problems = Object.entries(lock.packages).flatMap(([where, entry]) => [
  ...Object.keys(entry.optionalDependencies ?? {})
    .filter(
      (name) => !holders(where).some((holder) => `${holder}node_modules/${name}` in lock.packages),
    )
    .map((name) => `${where}: its optional ${name} has no entry of its own`),
  ...(entry.resolved?.startsWith("http") ? [`${where}: names a registry, ${entry.resolved}`] : []),
]);
for (const problem of problems) console.error(`package-lock.json: ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);

/** The folders in which node looks for what the package at `where` imports, as prefixes: nearest first. */
function holders(where) {
  const parts = where === "" ? [] : where.split("/node_modules/");
  return [...parts.keys()]
    .map((i) => `${parts.slice(0, parts.length - i).join("/node_modules/")}/`)
    .concat("");
}
