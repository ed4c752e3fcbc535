import { expect, test } from "vitest";
import { count, filterGroups, type Group, textOf } from "./outline";
import { indexOf, rowsOf } from "./rows";

const groups: Group[] = [
  {
    title: "Messages",
    items: [
      {
        id: "a",
        name: "PaymentCaptured",
        kind: "message",
        sections: [
          {
            title: "Payload",
            fields: [{ name: "amount", fields: [{ name: "cents", description: "In euro." }] }],
          },
        ],
      },
      {
        id: "b",
        name: "Lapsed",
        kind: "message",
        sections: [],
        signature: ["in ", { text: "Payments", to: "c" }],
      },
    ],
  },
  { title: "Channels", items: [{ id: "c", name: "orders", kind: "channel", sections: [] }] },
];

test.each([
  ["", ["a", "b", "c"]],
  ["payment", ["a", "b"]],
  ["PAYMENT euro", ["a"]],
  ["cents", ["a"]],
  ["channel", ["c"]],
  ["nothing", []],
])("%j finds %j", (words, ids) => {
  const found = filterGroups(groups, words);
  expect(found.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(ids);
  expect(found.every(({ items }) => items.length > 0)).toBe(true);
});

test("names go before what is found in their words", () => {
  const one = (name: string, description?: string) => ({
    id: name,
    name,
    kind: "",
    sections: [],
    description,
  });
  const items = [one("AddRepo", "x"), one("Team", "Has a repo."), one("MyRepo"), one("Repo")];
  const [group] = filterGroups([{ title: "Types", items }], "repo");
  expect(group?.items.map(({ name }) => name)).toEqual(["Repo", "AddRepo", "MyRepo", "Team"]);
});

test("rows begin with what the API is, unless something is looked for or there is nothing to say", () => {
  const outline = { about: "", title: "Billing", facts: [], groups };
  expect(rowsOf(outline, groups, false)[0]?.kind).toBe("about");
  expect(rowsOf(outline, groups, true)[0]?.kind).toBe("group");
  expect(rowsOf({ ...outline, title: undefined }, groups, false)[0]?.kind).toBe("group");
  expect(indexOf(rowsOf(outline, groups, false), "c")).toBe(5);
  expect(indexOf(rowsOf(outline, groups, false), "z")).toBe(-1);
});

test("numbers are said in words", () => {
  expect([...count(0, "type"), ...count(1, "type"), ...count(1200, "query", "queries")]).toEqual([
    "1 type",
    "1,200 queries",
  ]);
  expect(textOf(["[", { text: "A", to: "a" }, "]"])).toBe("[A]");
});
