// Types for every operation: reads the schema that the server is generated from (../graph/*.graphqls), finds the
// graphql(`…`) calls below src/, and writes src/graphql/gen. With --check it writes nothing and fails where the
// files differ from what it would have written.
import fs from "node:fs";
import path from "node:path";
import { preset } from "@graphql-codegen/client-preset";
import { codegen } from "@graphql-codegen/core";
import { CodeFileLoader } from "@graphql-tools/code-file-loader";
import { loadDocuments } from "@graphql-tools/load";
import {
  buildASTSchema,
  concatAST,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  print,
  separateOperations,
  stripIgnoredCharacters,
} from "graphql";

const root = path.resolve(import.meta.dirname, "..");
const sdl = path.resolve(root, "../graph");
const out = "src/graphql/gen/";
const check = process.argv.includes("--check");
process.chdir(root);

const schema = parse(
  fs
    .readdirSync(sdl)
    .filter((name) => name.endsWith(".graphqls"))
    .sort()
    .map((name) => fs.readFileSync(path.join(sdl, name), "utf8"))
    .join("\n"),
);
const schemaAst = buildASTSchema(schema);

const documents = await plucked();
const files = {
  ...(await types()),
  [`${out}operations.json`]: operations(),
  [`${out}cache.ts`]: cacheFacts(),
};
const stale = Object.entries(files).filter(([name, text]) => read(name) !== text);
if (check && stale.length > 0) {
  for (const [name] of stale) console.error(`${name} is stale: run npm run codegen`);
  process.exit(1);
}
fs.mkdirSync(out, { recursive: true });
for (const [name, text] of stale) fs.writeFileSync(name, text);

/** The documents of all graphql(`…`) calls, by file. */
async function plucked() {
  // skipIndent: a re-indented document is another string, and its type would be unknown.
  const loader = new CodeFileLoader({
    pluckConfig: { skipIndent: true, globalGqlIdentifierName: ["graphql"] },
  });
  const found = await loadDocuments(["src/**/*.{ts,tsx}", `!${out}**`], { loaders: [loader] });
  return found.sort((a, b) => (a.location < b.location ? -1 : 1));
}

/** The preset's files: typed documents, fragment masking, the graphql() function. */
async function types() {
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: out,
    schema,
    schemaAst,
    documents,
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      scalars: {
        Time: "string",
        JSON: "unknown",
        EntityRef: "string",
        Revision: "number",
        Cursor: "string",
      },
    },
    plugins: [],
    pluginMap: {},
    presetConfig: { fragmentMasking: { unmaskFunctionName: "readFragment" } },
    profiler: { run: (fn) => fn(), collect: () => [] },
    documentTransforms: [],
  });
  const texts = await Promise.all(sections.map((section) => codegen(section)));
  return Object.fromEntries(sections.map((section, i) => [section.filename, texts[i]]));
}

/** The text of every operation with the fragments that it needs, as it is sent. Fragments alone are never sent. */
function operations() {
  const all = concatAST(documents.map(({ document }) => document));
  const texts = Object.entries(separateOperations(all)).map(([name, document]) => [
    name,
    stripIgnoredCharacters(print(document)),
  ]);
  const fragments = all.definitions
    .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
    .map(({ name }) => [name.value, ""]);
  return `${JSON.stringify(Object.fromEntries([...texts, ...fragments]), null, 2)}\n`;
}

/** What the normalised cache must know of the schema: which types an interface stands for, and which have no id. */
function cacheFacts() {
  const types = Object.values(schemaAst.getTypeMap()).filter((type) => !type.name.startsWith("__"));
  const possibleTypes = Object.fromEntries(
    types
      .filter(isAbstractType)
      .map((type) => [
        type.name,
        schemaAst.getPossibleTypes(type).map((possible) => possible.name),
      ]),
  );
  const roots = ["Query", "Mutation", "Subscription"];
  const embedded = types
    .filter((type) => isObjectType(type) && !roots.includes(type.name) && !type.getFields().id)
    .map((type) => type.name);
  return [
    `export const possibleTypes = ${JSON.stringify(possibleTypes)};`,
    `export const embeddedTypes = ${JSON.stringify(embedded)};`,
    "",
  ].join("\n");
}

function read(name) {
  return fs.existsSync(name) ? fs.readFileSync(name, "utf8") : undefined;
}
