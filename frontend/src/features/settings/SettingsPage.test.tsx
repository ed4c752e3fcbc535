import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { readPreference } from "@/lib/preferences";
import { readTheme, setTheme } from "@/lib/theme";
import { SingleKeys } from "./SingleKeys";
import { ThemeChoice } from "./ThemeChoice";

test("the theme is chosen, kept and shown", async () => {
  render(<ThemeChoice />);
  expect(screen.getByRole("radio", { name: "As the device" })).toHaveProperty("checked", true);
  await userEvent.click(screen.getByRole("radio", { name: "Dark" }));
  expect(screen.getByRole("radio", { name: "Dark" })).toHaveProperty("checked", true);
  expect(readTheme()).toBe("dark");
  setTheme("system");
});

test("single keys are on until somebody switches them off", async () => {
  render(<SingleKeys />);
  const box = screen.getByRole("checkbox");
  expect(box).toHaveProperty("checked", true);
  await userEvent.click(box);
  expect(readPreference("singleKeys", "on")).toBe("off");
  expect(box).toHaveProperty("checked", false);
});
