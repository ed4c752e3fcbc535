import { expect, test } from "vitest";
import { deviceOf } from "./browser";

const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";

test.each([
  [
    `Mozilla/5.0 (X11; Linux x86_64) ${webkit} HeadlessChrome/156.0.0.0 Safari/537.36`,
    "Chromium on Linux",
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/156.0.0.0 Safari/537.36 Edg/156.0`,
    "Edge on Windows",
  ],
  [
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Version/26.0 Safari/605.1.15`,
    "Safari on macOS",
  ],
  [
    "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0",
    "Firefox on Linux",
  ],
  ["curl/8.14.1", "curl"],
  ["Callboard/1", "Callboard"],
  ["", "Unknown browser"],
  [null, "Unknown browser"],
])("%s", (userAgent, name) => {
  expect(deviceOf(userAgent)).toEqual({ name, phone: false });
});

test("a phone is told from a computer", () => {
  const phone = `Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) ${webkit} Version/26.0 Mobile/15E148 Safari/604.1`;
  expect(deviceOf(phone)).toEqual({ name: "Safari on iPhone", phone: true });
});
