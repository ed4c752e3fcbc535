import { fireEvent, render } from "@testing-library/react";
import { expect, test } from "vitest";
import { Avatar, initials } from "./Avatar";

test.each([
  ["Jane Doe", "JD"],
  ["Guest", "G"],
  ["octo-cat", "OC"],
  ["Ludwig van Beethoven", "LB"],
  ["émile", "É"],
  ["李 小龍", "李小"],
  ["", ""],
])("%s is %s", (name, letters) => {
  expect(initials(name)).toBe(letters);
});

test("a picture is shown, and the initials where it is broken, until there is another one", () => {
  const { container, rerender } = render(<Avatar name="Jane Doe" picture="/avatars/1" />);
  const picture = container.querySelector("img") as HTMLImageElement;
  expect(picture.getAttribute("src")).toBe("/avatars/1");
  expect(container.textContent).toBe("");
  fireEvent.error(picture);
  expect(container.querySelector("img")).toBeNull();
  expect(container.textContent).toBe("JD");
  rerender(<Avatar name="Jane Doe" picture="/avatars/2" />);
  expect(container.querySelector("img")?.getAttribute("src")).toBe("/avatars/2");
});
