import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { makeFragmentData } from "@/graphql/gen";
import { ProblemList, ProblemListProblem } from "./ProblemList";

const problem = {
  code: "INVALID_FIELD",
  severity: "ERROR",
  message: "spec.lifecycle is a list",
  ref: null,
  path: "spec.lifecycle",
  url: "https://github.com/acme/shop/blob/main/catalog-info.yaml",
  line: 14,
  column: 14,
  excerpt: "  type: service\n  lifecycle: [production]\n  owner: payments",
  hint: "write one word, such as production",
} as const;

function show(more: Partial<Record<keyof typeof problem, unknown>> = {}) {
  render(
    <ProblemList
      problems={[makeFragmentData({ ...problem, ...more } as typeof problem, ProblemListProblem)]}
    />,
  );
  return within(screen.getByRole("listitem"));
}

test("says what is wrong, how bad it is, and what to do", () => {
  const item = show();
  expect(item.getByText("spec.lifecycle is a list").textContent).toBe(
    "Error: spec.lifecycle is a list",
  );
  item.getByText("Write one word, such as production");
  item.getByText("spec.lifecycle");
});

test("the place leads to the line, where a browser can show it", () => {
  const link = show().getByRole("link", { name: `${problem.url}:14:14` });
  expect(link.getAttribute("href")).toBe(`${problem.url}#L14`);
});

test("a file of the server's machine is a place, and no link", () => {
  const item = show({ url: "file:./shop.yaml" });
  item.getByText("file:./shop.yaml:14:14");
  expect(item.queryByRole("link")).toBeNull();
});

test.each([
  [14, ["13  type: service", "14  lifecycle: [production]", "15  owner: payments"]],
  [1, ["1  type: service", "2  lifecycle: [production]", "3  owner: payments"]],
])("the lines around line %d have their numbers", (line, want) => {
  show({ line });
  const lines = [...document.querySelectorAll("pre code")].map(({ textContent }) => textContent);
  expect(lines).toEqual(want);
});
