import { useNavigate } from "@tanstack/react-router";
import { GraphToolbar, type GraphToolbarType } from "@/features/graph/GraphToolbar";
import { RelationGraph, type RelationGraphGraph } from "@/features/graph/RelationGraph";
import type { GraphSettings } from "@/features/graph/settings";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { About } from "./About";
import { Card } from "./Card";
import { KindCards } from "./KindCards";

export const OverviewEntity = graphql(`
  fragment Overview_entity on Entity {
    ref
    ...About_entity
    ...KindCards_entity
  }
`);

/** The first view of an entity: its neighbourhood as a drawing, its lists, and the smaller facts beside them. */
export function Overview(props: {
  entity: FragmentType<typeof OverviewEntity>;
  graph: FragmentType<typeof RelationGraphGraph>;
  types: readonly FragmentType<typeof GraphToolbarType>[];
  settings: GraphSettings;
}) {
  const entity = readFragment(OverviewEntity, props.entity);
  const navigate = useNavigate();
  const change = (settings: GraphSettings) =>
    navigate({ to: ".", search: settings, replace: true, resetScroll: false });
  return (
    <div className="@container">
      <div className="grid items-start gap-4 p-4 @4xl:grid-cols-[minmax(0,1fr)_300px] sm:p-6">
        <div className="grid min-w-0 items-start gap-4 @3xl:grid-cols-2">
          <div className="@3xl:col-span-2">
            <Card title="Relations">
              <GraphToolbar settings={props.settings} types={props.types} onChange={change} />
              <RelationGraph root={entity.ref} graph={props.graph} />
            </Card>
          </div>
          <KindCards entity={entity} />
        </div>
        <About entity={entity} />
      </div>
    </div>
  );
}
