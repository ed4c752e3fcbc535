import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInRouter } from "@/lib/testing/inRouter";
import { ChangeRow } from "./ChangeRow";

const ref = "component:default/pay";
const change = {
  id: "1",
  ref,
  outcome: "UPDATED",
  fields: [
    { path: "spec.owner", before: "team-a", after: "team-b" },
    { path: "metadata.tags", before: ["go"], after: ["go", "new"] },
  ],
  relationsAdded: [{ source: ref, type: "ownedBy", target: "group:default/team-b" }],
  relationsRemoved: [{ source: ref, type: "ownedBy", target: "group:default/team-a" }],
};

test("a change is a line, and its fields and relations on demand", async () => {
  await renderInRouter(<ChangeRow change={change as never} />);
  expect(screen.getByText("owner, tags, +1 relation, −1 relation")).toBeTruthy();
  expect(screen.queryByText("spec.owner")).toBeNull();

  const opener = screen.getByRole("button", { name: "Updated: what is different" });
  await userEvent.click(opener);
  expect(opener.getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByText("spec.owner")).toBeTruthy();
  expect(screen.getByText("team-a", { selector: "del" }).textContent).toBe("was team-a");
  expect(screen.getByText("new", { selector: "ins" }).textContent).toBe("now new");

  const relations = within(screen.getByRole("list", { name: "Relations" }));
  expect(relations.getAllByRole("link").map((link) => link.textContent)).toEqual([
    "team-a",
    "team-b",
  ]);

  await userEvent.click(opener);
  expect(screen.queryByText("spec.owner")).toBeNull();
});
