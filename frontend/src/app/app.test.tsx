import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Provider } from "urql";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CommandProvider } from "@/commands/context";
import { ToastProvider } from "@/components/ui/Toast";
import { createClient } from "@/graphql/client";
import { createAppRouter } from "./router";

type Asked = { operationName: string; variables: Record<string, unknown> };

const asked: Asked[] = [];

const component = (name: string) => ({
  __typename: "Component",
  ref: `component:default/${name}`,
  kind: "Component",
  name,
  title: null,
  description: null,
  type: "service",
  lifecycle: "production",
  tags: ["java", "pci", "public"],
  ownerRef: "group:default/payments",
  owner: null,
  systemRef: null,
  system: null,
  starred: false,
});

const answers: Record<string, unknown> = {
  Viewer: {
    viewer: {
      __typename: "Viewer",
      login: "guest",
      name: "Guest",
      role: "ADMIN",
      provider: "guest",
    },
  },
  CatalogPage: {
    entities: {
      __typename: "EntityConnection",
      totalCount: 3,
      pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: "c" },
      nodes: ["ledger", "pay", "till"].map(component),
    },
  },
  CatalogFacets: { facets: [] },
};

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal("fetch", async (_url: string, { body }: { body: string }) => {
    const question = JSON.parse(body) as Asked;
    asked.push(question);
    return new Response(JSON.stringify({ data: answers[question.operationName] }), {
      headers: { "content-type": "application/json" },
    });
  });
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  }));
  // jsdom lays nothing out: without a height no row is within sight.
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(900);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function open(address: string) {
  const history = createMemoryHistory({ initialEntries: [address] });
  render(
    <Provider value={createClient()}>
      <CommandProvider>
        <ToastProvider>
          <RouterProvider router={createAppRouter(history)} />
        </ToastProvider>
      </CommandProvider>
    </Provider>,
  );
  return history;
}

test("the front door leads to the catalog", async () => {
  const history = open("/");
  const row = (await screen.findByRole("link", { name: "pay" })).closest("[role=row]");
  expect(history.location.pathname).toBe("/catalog");
  expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe("4");
  const cells = within(row as HTMLElement);
  expect(cells.getByRole("link", { name: "payments" }).getAttribute("href")).toBe(
    "/catalog/group/default/payments",
  );
  cells.getByText("+1"); // tags beyond the second
});

test("the address is what the server is asked", async () => {
  open("/catalog?kind=API&tag=java&q=pay&sort=-owner&show=owned");
  await screen.findByRole("link", { name: "pay" });
  const { variables } = asked.find(({ operationName }) => operationName === "CatalogPage") as Asked;
  expect(variables).toEqual({
    filter: { kinds: ["api"], tags: { anyOf: ["java"] }, ownedByViewer: true },
    search: "pay",
    orderBy: { field: "OWNER", direction: "DESC" },
    first: 100,
    after: null,
  });
});

test("keys choose rows and lead to places", async () => {
  const history = open("/catalog");
  await screen.findByRole("link", { name: "pay" });
  await userEvent.keyboard("jj");
  expect(document.activeElement?.textContent).toBe("pay");
  await userEvent.keyboard("ga");
  await waitFor(() => expect(history.location.search).toBe("?kind=api"));
  await screen.findByRole("heading", { level: 1, name: "APIs" });
});

test("an address that leads nowhere says so", async () => {
  open("/nowhere");
  await screen.findByRole("heading", { name: "There is no such page" });
});
