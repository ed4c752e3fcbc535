// What a reader downloads, against budget.json: for each document its first scripts and styles, and each part that is
// loaded later, with what it brings along; and each worker. In kB (1000 bytes) of gzip, read from the .gz files of the build.
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
if (!fs.existsSync(path.join(root, "dist/.vite"))) {
  console.error("there is nothing to measure: npm run build");
  process.exit(1);
}
const budget = JSON.parse(fs.readFileSync(path.join(root, "budget.json"), "utf8"));
const manifest = Object.assign(
  {},
  ...["app.json", "graphiql.json", "openapi.json"].map((name) =>
    JSON.parse(fs.readFileSync(path.join(root, "dist/.vite", name), "utf8")),
  ),
);

const { workers, ...documents } = budget;
const rows = [
  ...Object.entries(documents).flatMap(([document, limits]) => rowsOf(document, limits)),
  ...Object.entries(workers).map(([name, limit]) => ({
    name: `${name}: with all it may load`,
    size: size(workerFiles(name)),
    limit,
  })),
];
for (const { name, size, limit } of rows) {
  const verdict = size > limit ? "TOO LARGE" : "";
  console.log(
    `${size.toFixed(1).padStart(7)} of ${String(limit).padStart(3)} kB  ${name} ${verdict}`,
  );
}
process.exit(rows.some(({ size, limit }) => size > limit) ? 1 : 0);

function rowsOf(document, limits) {
  const first = union(chunksIn(document).map(closure));
  const lazy = [...lazyParts(first)].map((key) => ({
    name: key,
    size: size(scripts([...closure(key)].filter((one) => !first.has(one)))),
    limit: limits.except[key] ?? limits.lazy,
  }));
  return [
    { name: `${document}: scripts`, size: size(scripts(first)), limit: limits.js },
    { name: `${document}: styles`, size: size(styles(first)), limit: limits.css },
    ...lazy.sort((a, b) => b.size - a.size),
  ];
}

/** The chunks that the built document names. */
function chunksIn(document) {
  const html = fs.readFileSync(path.join(root, "dist", document), "utf8");
  return Object.keys(manifest).filter((key) => html.includes(`"/${manifest[key].file}"`));
}

/** The chunk `key` and all that it imports without import(). */
function closure(key) {
  const reached = new Set([key]);
  for (const one of reached) for (const next of manifest[one].imports ?? []) reached.add(next);
  return reached;
}

/** Everything that chunks load with import(), however late. */
function lazyParts(chunks) {
  const parts = new Set();
  const queue = new Set(chunks);
  for (const key of queue) {
    for (const part of manifest[key].dynamicImports ?? []) {
      parts.add(part);
      for (const one of closure(part)) queue.add(one);
    }
  }
  return parts;
}

/** The built file of a worker, which no manifest lists, and all that it names, however late it loads it. */
function workerFiles(name) {
  const assets = fs
    .readdirSync(path.join(root, "dist/assets"))
    .filter((file) => file.endsWith(".js"));
  const reached = new Set(assets.filter((file) => file.startsWith(`${name}-`)));
  for (const file of reached) {
    const code = fs.readFileSync(path.join(root, "dist/assets", file), "utf8");
    for (const other of assets) if (code.includes(`/${other}`)) reached.add(other);
  }
  return [...reached].map((file) => `assets/${file}`);
}

function union(sets) {
  return new Set(sets.flatMap((set) => [...set]));
}

function scripts(chunks) {
  return [...chunks].map((key) => manifest[key].file).filter((file) => file.endsWith(".js"));
}

function styles(chunks) {
  return [...chunks].flatMap((key) => manifest[key].css ?? []);
}

function size(files) {
  const bytes = [...new Set(files)].map(
    (file) => fs.statSync(path.join(root, "dist", `${file}.gz`)).size,
  );
  return bytes.reduce((sum, one) => sum + one, 0) / 1000;
}
