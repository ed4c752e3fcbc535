import type { DocumentNode } from "graphql";
import { afterEach, expect, test, vi } from "vitest";
import { createClient } from "./client";

const listOf =
  "query List { entities(first: 2) { nodes { ref starred } } }" as unknown as DocumentNode;
const starOf =
  "mutation Star($ref: EntityRef!) { star(ref: $ref) { ref starred } }" as unknown as DocumentNode;
const registerOf =
  "mutation Register($input: RegisterLocationsInput!) { registerLocations(input: $input) { locations { url } } }" as unknown as DocumentNode;

const ref = "component:default/pay";
const entity = (starred: boolean) => ({ __typename: "Component", ref, starred });
const list = {
  entities: { __typename: "EntityConnection", nodes: [entity(false)] },
};
const registered = {
  registerLocations: {
    __typename: "RegisterLocationsPayload",
    locations: [{ __typename: "LocationResult", url: "u" }],
  },
};

afterEach(() => vi.unstubAllGlobals());

/** A client of a server that gives these answers, or promises of them, by the name of the operation, and how often each was asked. */
function clientOf(answers: Record<string, unknown>) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (_url: string, { body }: { body: string }) => {
    const { operationName } = JSON.parse(body) as { operationName: string };
    asked.push(operationName);
    return new Response(JSON.stringify({ data: await answers[operationName] }), {
      headers: { "content-type": "application/json" },
    });
  });
  return { client: createClient(), asked };
}

test("a star set anywhere shows in every list, before the server has answered", async () => {
  let answer = (_: unknown) => {};
  const Star = new Promise((resolve) => {
    answer = resolve;
  });
  const { client } = clientOf({ List: list, Star });
  const seen: boolean[] = [];
  const { unsubscribe } = client.query(listOf, {}).subscribe(({ data }) => {
    seen.push(data?.entities.nodes[0].starred);
  });
  await vi.waitFor(() => expect(seen).toEqual([false]));
  const done = client.mutation(starOf, { ref }).toPromise();
  await vi.waitFor(() => expect(seen).toEqual([false, true]));
  answer({ star: entity(true) });
  await done;
  expect(seen.at(-1)).toBe(true);
  unsubscribe();
});

test("after something was registered, lists are asked for again; after a dry run they are not", async () => {
  const { client, asked } = clientOf({ List: list, Register: registered });
  await client.query(listOf, {}).toPromise();
  await client.mutation(registerOf, { input: { urls: ["u"], dryRun: true } }).toPromise();
  await client.query(listOf, {}).toPromise();
  expect(asked).toEqual(["List", "Register"]);
  await client.mutation(registerOf, { input: { urls: ["u"], dryRun: false } }).toPromise();
  await client.query(listOf, {}).toPromise();
  expect(asked).toEqual(["List", "Register", "Register", "List"]);
});
