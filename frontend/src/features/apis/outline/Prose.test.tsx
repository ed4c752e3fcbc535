import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Prose } from "./Prose";

test("code, stress and links are shown as such", () => {
  const { container } = render(
    <Prose
      text={
        "Use `id`, **never** _not_ a snake_case_name or a [**name**](https://a.example/x) or https://b.example/y."
      }
    />,
  );
  expect(container.querySelector("code")?.textContent).toBe("id");
  expect(container.querySelector("em")?.textContent).toBe("not");
  expect(container.textContent).toContain("snake_case_name");
  expect(container.querySelector("strong")?.textContent).toBe("never");
  expect(screen.getByRole("link", { name: "name" }).getAttribute("href")).toBe(
    "https://a.example/x",
  );
  expect(screen.getByRole("link", { name: "https://b.example/y" })).toHaveProperty(
    "rel",
    "noopener noreferrer",
  );
  expect(container.textContent).toMatch(/y\.$/);
});

test.each([
  "[here](javascript:alert(1))",
  "![x](data:text/html,1)",
  "[here](/settings)",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
])("%s leads nowhere and runs nothing", (text) => {
  const { container } = render(<Prose text={text} />);
  expect(container.querySelectorAll("a, img, script")).toHaveLength(0);
});
