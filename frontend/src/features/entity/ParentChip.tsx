import { EntityLink, RefLink } from "@/components/EntityLink";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { Fact } from "./Fact";

export const ParentChipEntity = graphql(`
  fragment ParentChip_entity on Entity {
    __typename
    ref
    ... on Component {
      systemRef
      system {
        ref
        ...EntityLink_entity
      }
      subcomponentOfRef
      subcomponentOf {
        ref
        ...EntityLink_entity
      }
    }
    ... on API {
      systemRef
      system {
        ref
        ...EntityLink_entity
      }
    }
    ... on Resource {
      systemRef
      system {
        ref
        ...EntityLink_entity
      }
    }
    ... on System {
      domainRef
      domain {
        ref
        ...EntityLink_entity
      }
    }
    ... on Domain {
      subdomainOfRef
      subdomainOf {
        ref
        ...EntityLink_entity
      }
    }
    ... on Group {
      parentRef
      parent {
        ref
        ...EntityLink_entity
      }
    }
  }
`);

/** What an entity is a part of, by its kind: a system, a domain, a component, a group above. */
export function ParentChip(props: { entity: FragmentType<typeof ParentChipEntity> }) {
  const entity = readFragment(ParentChipEntity, props.entity);
  switch (entity.__typename) {
    case "Component":
      return (
        <>
          <Part name="System" to={entity.systemRef} entity={entity.system} />
          <Part name="Part of" to={entity.subcomponentOfRef} entity={entity.subcomponentOf} />
        </>
      );
    case "API":
    case "Resource":
      return <Part name="System" to={entity.systemRef} entity={entity.system} />;
    case "System":
      return <Part name="Domain" to={entity.domainRef} entity={entity.domain} />;
    case "Domain":
      return <Part name="Part of" to={entity.subdomainOfRef} entity={entity.subdomainOf} />;
    case "Group":
      return <Part name="Part of" to={entity.parentRef} entity={entity.parent} />;
    default:
      return null;
  }
}

function Part(props: {
  name: string;
  to: string | null | undefined;
  entity: Parameters<typeof EntityLink>[0]["entity"] | null | undefined;
}) {
  if (!props.to) return null;
  return (
    <Fact name={props.name}>
      {props.entity ? (
        <EntityLink entity={props.entity} icon />
      ) : (
        <RefLink to={props.to} icon className="text-muted" />
      )}
    </Fact>
  );
}
