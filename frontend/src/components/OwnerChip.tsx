import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { EntityLink, RefLink } from "./EntityLink";

export const OwnerChipEntity = graphql(`
  fragment OwnerChip_entity on Entity {
    ref
    ownerRef
    owner {
      ref
      ...EntityLink_entity
    }
  }
`);

/** Who owns an entity; an owner that nobody declares is shown as it is meant. */
export function OwnerChip(props: { entity: FragmentType<typeof OwnerChipEntity> }) {
  const { owner, ownerRef } = readFragment(OwnerChipEntity, props.entity);
  if (owner) return <EntityLink entity={owner} icon />;
  if (ownerRef) return <RefLink to={ownerRef} icon className="text-muted" />;
  return null;
}
