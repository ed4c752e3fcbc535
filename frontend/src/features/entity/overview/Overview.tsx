import { useNavigate } from "@tanstack/react-router";
import { type GraphToolbarType, GraphTypes, GraphWalk } from "@/features/graph/GraphToolbar";
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
  const { settings } = props;
  const navigate = useNavigate();
  const change = (search: GraphSettings) =>
    navigate({ to: ".", search, replace: true, resetScroll: false });
  return (
    <div className="@container">
      <div className="grid grid-cols-1 items-start gap-4 p-4 @4xl:grid-cols-[minmax(0,1fr)_300px] sm:p-6">
        <div className="flex min-w-0 flex-col gap-4">
          <Card title="Relations" actions={<GraphWalk settings={settings} onChange={change} />}>
            <div className="border-line border-b">
              <GraphTypes settings={settings} types={props.types} onChange={change} />
            </div>
            <RelationGraph root={entity.ref} graph={props.graph} />
          </Card>
          <KindCards entity={entity} />
        </div>
        <About entity={entity} />
      </div>
    </div>
  );
}
