import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { read } from "./read";
import { type ApiStyle, styleOf } from "./style";

// Other people's definitions lie beside the repository, where they are there at all; none of them is part of it.
const folder = path.resolve(import.meta.dirname, "../../../../../../shared/corpus/apis");
const manifest = path.join(folder, "MANIFEST.tsv");

const files = fs.existsSync(manifest)
  ? fs
      .readFileSync(manifest, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"))
      .map((cells) => ({ file: cells[6] ?? "", format: cells[5] ?? "" }))
  : [];

describe.skipIf(files.length === 0)(
  "real definitions, which are in ../shared/corpus or nowhere",
  () => {
    test.each(files)("$file is $format", async ({ file, format }) => {
      const text = fs.readFileSync(path.join(folder, file), "utf8");
      const style = styleOf(text, "whatever people write");
      expect(style).toBe(styleIn(format));
      const reading = await read(text, style as ApiStyle);
      expect(reading).not.toHaveProperty("problem");
      if ("outline" in reading) expectWhole(reading.outline.groups.flatMap(({ items }) => items));
      if ("openApi" in reading) expect(reading.openApi.outside).toEqual([]);
    });
  },
);

function styleIn(format: string): string {
  const name = format.split(" ")[0] ?? "";
  return name === "swagger" ? "openapi" : name;
}

/** Each item has a name and an id of its own, and links lead to items. */
function expectWhole(items: readonly { id: string; name: string }[]) {
  const ids = new Set(items.map(({ id }) => id));
  expect(ids.size).toBe(items.length);
  expect(items.length).toBeGreaterThan(1);
  expect(items.filter(({ name }) => !name)).toEqual([]);
  const links = [...JSON.stringify(items).matchAll(/"to":("(?:[^"\\]|\\.)*")/g)];
  const lost = links.map(([, id]) => JSON.parse(id as string)).filter((id) => !ids.has(id));
  expect(lost).toEqual([]);
}
