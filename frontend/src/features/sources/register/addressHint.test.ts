import { expect, test } from "vitest";
import { addressHint } from "./addressHint";

test.each([
  ["https://github.com/acme/shop", "A repository"],
  ["https://github.com/acme/shop/", "A repository"],
  ["https://github.com/acme/shop/tree/main/services", "A folder"],
  ["https://github.com/acme/shop/blob/main/catalog-info.yaml", "One file"],
  ["  https://github.com/acme/shop/blob/feature/x/catalog-info.yaml ", "One file"],
  ["url:https://github.com/acme/shop", "A repository"],
  ["https://raw.githubusercontent.com/acme/shop/main/catalog-info.yaml", "One file"],
  ["https://files.example.com/catalog", "What is there"],
  ["https://github.acme.io/acme/shop/tree/main", "A folder"],
  ["file:./examples/all.yaml", "A file on the server"],
])("%s can be looked into", (address, message) => {
  const hint = addressHint(address);
  expect(hint).toMatchObject({ usable: true });
  expect(hint?.message).toContain(message);
});

test.each([
  ["github.com/acme/shop", "https://github.com/acme/shop"],
  ["acme/shop", "https://github.com/acme/shop"],
  ["git@github.com:acme/shop.git", "https://github.com/acme/shop"],
  ["ssh://git@github.com/acme/shop", "https://github.com/acme/shop"],
  ["http://github.com/acme/shop", "https://github.com/acme/shop"],
  ["https://github.com/acme/shop/pull/3", "https://github.com/acme/shop"],
  ["https://github.com/acme/shop/blob/main", "https://github.com/acme/shop"],
  ["./catalog-info.yaml", "file:./catalog-info.yaml"],
  ["/srv/catalog/all.yaml", "file:/srv/catalog/all.yaml"],
  ["file:./examples/", "file:./examples/*.yaml"],
])("of %s it says what was probably meant", (address, instead) => {
  expect(addressHint(address)).toMatchObject({ usable: false, instead });
});

test.each([
  ["hello", "https://"],
  ["https://", "https://"],
  ["ftp://example.com/x.yaml", "ftp:"],
  ["https://me:secret@github.com/acme/shop", "password"],
  ["https://github.com/acme", "all of acme"],
  ["https://github.com", "Which repository"],
  ["C:\\code\\catalog-info.yaml", "your own machine"],
  ["https://github.com/a/b https://github.com/a/c", "one at a time"],
  ["file:", "Which file"],
])("%s is refused with a reason", (address, message) => {
  const hint = addressHint(address);
  expect(hint).toMatchObject({ usable: false });
  expect(hint?.message).toContain(message);
});

test("nothing is said while nothing is written", () => {
  expect(addressHint(" ")).toBeUndefined();
});
