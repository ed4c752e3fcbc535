import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { OwnsCard } from "./OwnsCard";
import { isEmpty, RelatedCard, type RelatedCardRelations, type RelatedQuery } from "./RelatedCard";
import { TemplateCards } from "./TemplateCards";

export const KindCardsEntity = graphql(`
  fragment KindCards_entity on Entity {
    __typename
    ref
    ... on Component {
      dependencies: relations(types: ["dependsOn"], direction: OUT, first: 10) {
        ...RelatedCard_relations
      }
      dependents: relations(types: ["dependsOn"], direction: IN, first: 10) {
        ...RelatedCard_relations
      }
      provided: relations(types: ["providesApi"], direction: OUT, first: 10) {
        ...RelatedCard_relations
      }
      consumed: relations(types: ["consumesApi"], direction: OUT, first: 10) {
        ...RelatedCard_relations
      }
      subcomponents: relations(types: ["partOf"], direction: IN, first: 10) {
        ...RelatedCard_relations
      }
    }
    ... on API {
      providers: relations(types: ["providesApi"], direction: IN, first: 10) {
        ...RelatedCard_relations
      }
      consumers: relations(types: ["consumesApi"], direction: IN, first: 10) {
        ...RelatedCard_relations
      }
      dependents: relations(types: ["dependsOn"], direction: IN, first: 10) {
        ...RelatedCard_relations
      }
    }
    ... on Resource {
      dependencies: relations(types: ["dependsOn"], direction: OUT, first: 10) {
        ...RelatedCard_relations
      }
      dependents: relations(types: ["dependsOn"], direction: IN, first: 10) {
        ...RelatedCard_relations
      }
    }
    ... on System {
      components: relations(types: ["partOf"], direction: IN, kinds: ["Component"], first: 10) {
        ...RelatedCard_relations
      }
      apis: relations(types: ["partOf"], direction: IN, kinds: ["API"], first: 10) {
        ...RelatedCard_relations
      }
      resources: relations(types: ["partOf"], direction: IN, kinds: ["Resource"], first: 10) {
        ...RelatedCard_relations
      }
    }
    ... on Domain {
      systems: relations(types: ["partOf"], direction: IN, kinds: ["System"], first: 10) {
        ...RelatedCard_relations
      }
      subdomains: relations(types: ["partOf"], direction: IN, kinds: ["Domain"], first: 10) {
        ...RelatedCard_relations
      }
    }
    ... on Group {
      members: relations(types: ["memberOf"], direction: IN, first: 10) {
        ...RelatedCard_relations
      }
      children: relations(types: ["childOf"], direction: IN, first: 10) {
        ...RelatedCard_relations
      }
      owns(first: 10) {
        ...OwnsCard_entities
      }
    }
    ... on User {
      memberships: relations(types: ["memberOf"], direction: OUT, first: 10) {
        ...RelatedCard_relations
      }
      owns(first: 10) {
        ...OwnsCard_entities
      }
    }
    ... on Template {
      ...TemplateCards_template
    }
    ... on CustomEntity {
      out: relations(direction: OUT, first: 10) {
        ...RelatedCard_relations
      }
      in: relations(direction: IN, first: 10) {
        ...RelatedCard_relations
      }
    }
  }
`);

interface List {
  title: string;
  query: RelatedQuery;
  /** What stands there if nothing does; lists without it are left out then. */
  empty?: string;
}

/** The lists of the fragment, by their names there, in the order of the page. */
const lists: Record<string, List> = {
  systems: {
    title: "Systems",
    query: { types: ["partOf"], direction: "IN", kinds: ["System"] },
    empty: "No system names it in spec.domain.",
  },
  subdomains: {
    title: "Domains within",
    query: { types: ["partOf"], direction: "IN", kinds: ["Domain"] },
  },
  components: {
    title: "Components",
    query: { types: ["partOf"], direction: "IN", kinds: ["Component"] },
    empty: "No component names it in spec.system.",
  },
  apis: { title: "APIs", query: { types: ["partOf"], direction: "IN", kinds: ["API"] } },
  resources: {
    title: "Resources",
    query: { types: ["partOf"], direction: "IN", kinds: ["Resource"] },
  },
  providers: {
    title: "Providers",
    query: { types: ["providesApi"], direction: "IN" },
    empty: "No component names it in spec.providesApis.",
  },
  consumers: {
    title: "Consumers",
    query: { types: ["consumesApi"], direction: "IN" },
    empty: "No component names it in spec.consumesApis.",
  },
  dependents: {
    title: "Dependents",
    query: { types: ["dependsOn"], direction: "IN" },
    empty: "Nothing says that it depends on this.",
  },
  dependencies: {
    title: "Dependencies",
    query: { types: ["dependsOn"], direction: "OUT" },
    empty: "It names nothing in spec.dependsOn.",
  },
  provided: { title: "APIs provided", query: { types: ["providesApi"], direction: "OUT" } },
  consumed: { title: "APIs consumed", query: { types: ["consumesApi"], direction: "OUT" } },
  subcomponents: { title: "Parts", query: { types: ["partOf"], direction: "IN" } },
  members: {
    title: "Members",
    query: { types: ["memberOf"], direction: "IN" },
    empty: "Nobody names it in spec.memberOf.",
  },
  children: { title: "Groups within", query: { types: ["childOf"], direction: "IN" } },
  memberships: {
    title: "Groups",
    query: { types: ["memberOf"], direction: "OUT" },
    empty: "It names no group in spec.memberOf.",
  },
  out: { title: "Points at", query: { direction: "OUT" } },
  in: { title: "Pointed at by", query: { direction: "IN" } },
};

type Relations = FragmentType<typeof RelatedCardRelations>;

/** The lists that suit an entity's kind: what it needs and what needs it, its parts, its people, what it owns. */
export function KindCards(props: { entity: FragmentType<typeof KindCardsEntity> }) {
  const entity = readFragment(KindCardsEntity, props.entity);
  const given = entity as unknown as Record<string, Relations | undefined>;
  const cards = Object.entries(lists).flatMap(([name, list]) => {
    const relations = given[name];
    if (!relations || (isEmpty(relations) && !list.empty)) return [];
    return <RelatedCard key={name} entityRef={entity.ref} relations={relations} {...list} />;
  });
  if ("owns" in entity) {
    cards.unshift(<OwnsCard key="owns" owner={entity.ref} entities={entity.owns} />);
  }
  if (entity.__typename === "Template") return <TemplateCards template={entity} />;
  // Two columns that keep their cards, so that none jumps to the other side when a list grows.
  return (
    <div className="flex flex-col gap-4 @3xl:flex-row">
      {[0, 1].map((side) => (
        <div key={side} className="flex min-w-0 flex-1 flex-col gap-4 empty:hidden">
          {cards.filter((_, i) => i % 2 === side)}
        </div>
      ))}
    </div>
  );
}
