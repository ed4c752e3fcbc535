import { expect, test } from "vitest";
import { descriptorFor } from "./descriptor";

test("a descriptor names what it declares, and its namespace where it is not the default", () => {
  expect(descriptorFor("component:default/pay")).toBe(`apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: pay
spec:
  type: service
  lifecycle: production
  owner: my-team
`);
  expect(descriptorFor("group:acme/team-a")).toContain("  namespace: acme\n  name: team-a\n");
});

test("kinds of the catalog's own get what every kind has", () => {
  expect(descriptorFor("cluster:default/eu")).toContain("kind: cluster");
});
