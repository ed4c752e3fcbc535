/** What a session came from, as people call it. */
export type Device = { name: string; phone: boolean };

// The first that matches counts: nearly every browser also claims to be those below it.
const browsers: [RegExp, string][] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bHeadlessChrome\/|\bChromium\//, "Chromium"],
  [/\bChrome\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
  [/\bcurl\//, "curl"],
];

const systems: [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

/** Browser and system by what the browser says it is. */
export function deviceOf(userAgent: string | null | undefined): Device {
  const text = userAgent ?? "";
  const browser = nameIn(browsers, text) ?? (text.split(/[/\s]/)[0] || "Unknown browser");
  const system = nameIn(systems, text);
  return {
    name: system ? `${browser} on ${system}` : browser,
    phone: /\bMobile\b|\bAndroid\b|\biPhone\b/.test(text),
  };
}

function nameIn(names: readonly [RegExp, string][], text: string): string | undefined {
  return names.find(([pattern]) => pattern.test(text))?.[1];
}
