import base from "./playwright.config.ts";

/** The pictures of the README, taken of the examples as everybody sees them. */
export default { ...base, testMatch: "*.picture.ts" };
