import { DefinitionView } from "@/features/apis/DefinitionView";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { EntitySearch } from "../search";
import { useItems } from "../useItems";
import { useLines } from "../useLines";

export const DefinitionTabEntity = graphql(`
  fragment DefinitionTab_entity on Entity {
    __typename
    ref
    ... on API {
      ...DefinitionView_api
    }
  }
`);

/** The definition of an API, in as much room as the window has. */
export function DefinitionTab(props: {
  entity: FragmentType<typeof DefinitionTabEntity>;
  as: EntitySearch["as"];
}) {
  const entity = readFragment(DefinitionTabEntity, props.entity);
  const lines = useLines();
  const items = useItems();
  if (entity.__typename !== "API") return null;
  return (
    <DefinitionView api={entity} asSource={props.as === "source"} lines={lines} items={items} />
  );
}
