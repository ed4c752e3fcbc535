import { expect, test } from "vitest";
import { questionsOf, stepsOf } from "./template";

test("questions stand on one page or on several", () => {
  const page = { title: "First", properties: { name: { title: "Name of it" }, owner: {} } };
  const want = [{ title: "Name of it", note: "name" }, { title: "owner" }];
  expect(questionsOf(page)).toEqual(want);
  expect(questionsOf([page, { properties: { repo: { title: "Where" } } }])).toEqual([
    ...want,
    { title: "Where", note: "repo" },
  ]);
});

test("steps go by their name, else by their id", () => {
  const steps = [
    { id: "fetch", name: "Fetch it", action: "fetch:template" },
    { id: "publish", action: "publish:github" },
    {},
  ];
  expect(stepsOf(steps)).toEqual([
    { title: "Fetch it", note: "fetch:template" },
    { title: "publish", note: "publish:github" },
    { title: "a step", note: undefined },
  ]);
});

test("what is no template's form is no question and no step", () => {
  for (const odd of [null, undefined, "x", 3, [], {}, [null]]) {
    expect(questionsOf(odd)).toEqual([]);
    if (!Array.isArray(odd)) expect(stepsOf(odd)).toEqual([]);
  }
});
