import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInRouter } from "@/lib/testing/inRouter";
import { RelationGraph } from "./RelationGraph";

const hub = "component:default/hub";

function graph(dependents: number) {
  const refs = Array.from({ length: dependents }, (_, i) => `component:default/user-${i}`);
  const node = (ref: string, depth: number) => {
    const name = ref.split("/")[1] ?? "";
    return { ref, depth, hidden: 0, entity: { ref, kind: "Component", name, type: "service" } };
  };
  return {
    nodes: [
      node(hub, 0),
      ...refs.map((ref) => node(ref, 1)),
      { ref: "resource:default/lost", depth: 1, hidden: 0, entity: null },
    ],
    relations: [
      ...refs.map((ref) => ({ id: ref, type: "dependsOn", sourceRef: ref, targetRef: hub })),
      { id: "lost", type: "dependsOn", sourceRef: hub, targetRef: "resource:default/lost" },
    ],
    truncated: false,
  } as never;
}

test("boxes are links that say what they are, also where nobody declares it", async () => {
  await renderInRouter(<RelationGraph root={hub} graph={graph(2)} />);
  expect(screen.getByRole("link", { name: "hub, Component · service" }).ariaCurrent).toBe("page");
  const lost = screen.getByRole("link", { name: "lost, nobody declares it" });
  expect(lost.getAttribute("href")).toBe("/catalog/resource/default/lost");
});

test("a hub says how many more there are, and draws them on demand", async () => {
  await renderInRouter(<RelationGraph root={hub} graph={graph(700)} />);
  expect(screen.getAllByRole("link")).toHaveLength(10);
  await userEvent.click(screen.getByRole("button", { name: /^692 more by dependsOn/ }));
  expect(screen.getAllByRole("link")).toHaveLength(26);
  expect(screen.getByRole("button", { name: /^676 more/ })).toBeTruthy();
});

test("without relations it says so", async () => {
  const alone = { nodes: [{ ref: hub, depth: 0, hidden: 0 }], relations: [], truncated: false };
  await renderInRouter(<RelationGraph root={hub} graph={alone as never} />);
  expect(screen.getByRole("heading", { name: "Nothing to draw" })).toBeTruthy();
});
