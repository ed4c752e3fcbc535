import { expect, test } from "vitest";
import { outsideAddress } from "./openOutside";

test.each(["https://docs.example/a?b#c", "http://docs.example/", "mailto:a@b.example"])(
  "%s may be opened",
  (address) => expect(outsideAddress(address)).toBe(address),
);

test.each([
  "javascript:alert(1)",
  " JAVASCRIPT:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "blob:https://a.example/1",
  "/settings",
  "//evil.example",
  "",
])("%j may not", (address) => expect(outsideAddress(address)).toBeUndefined());
