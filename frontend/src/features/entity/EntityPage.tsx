import { getRouteApi } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { useQuery } from "urql";
import { Button } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { graphVariables } from "@/features/graph/settings";
import { graphql } from "@/graphql/gen";
import type { EntityPageQuery as Data } from "@/graphql/gen/graphql";
import { classes } from "@/lib/classes";
import { sentence } from "@/lib/sentence";
import { EntityHeader } from "./EntityHeader";
import { EntityProblems } from "./EntityProblems";
import { EntitySkeleton } from "./EntitySkeleton";
import { NotReadAnew } from "./NotReadAnew";
import { Overview } from "./overview/Overview";
import type { EntitySearch } from "./search";
import { type TabName, tabOf } from "./tabs";
import { DefinitionTab } from "./tabs/DefinitionTab";
import { HistoryTab } from "./tabs/HistoryTab";
import { RelationsTab } from "./tabs/RelationsTab";
import { SourceTab } from "./tabs/SourceTab";
import { useEntityCommands } from "./useEntityCommands";
import { useKept } from "./useKept";

const EntityPageQuery = graphql(`
  query EntityPage(
    $ref: EntityRef!
    $overview: Boolean!
    $relations: Boolean!
    $definition: Boolean!
    $source: Boolean!
    $history: Boolean!
    $depth: Int!
    $direction: Direction!
    $types: [String!]
    $maxNodes: Int!
  ) {
    entity(ref: $ref) {
      ref
      ...EntityHeader_entity
      ...EntityProblems_entity
      ...EntityCommands_entity
      ...Overview_entity @include(if: $overview)
      ...RelationsTab_entity @include(if: $relations)
      ...DefinitionTab_entity @include(if: $definition)
      ...SourceTab_entity @include(if: $source)
      ...HistoryTab_entity @include(if: $history)
    }
    graph(
      roots: [$ref]
      depth: $depth
      direction: $direction
      types: $types
      maxNodes: $maxNodes
    ) @include(if: $overview) {
      ...RelationGraph_graph
    }
    relationTypes {
      ...GraphToolbar_type
    }
  }
`);

const UnknownEntity = lazy(() => import("./UnknownEntity"));

const route = getRouteApi("/catalog/$kind/$namespace/$name/{-$tab}");

/** Everything the catalog knows about one entity. The header and the open view come in one query. */
export function EntityPage() {
  const params = route.useParams();
  const search = route.useSearch();
  const ref = `${params.kind}:${params.namespace}/${params.name}`.toLowerCase();
  const tab = tabOf(params.tab);
  const variables = variablesOf(ref, tab, search);
  const [answer, reload] = useQuery({
    query: EntityPageQuery,
    variables,
    requestPolicy: "cache-and-network",
  });
  const { error, fetching } = answer;
  // While an answer is on its way the last one stays on the screen, whatever entity and view it is about.
  const { data, shown } = useKept(answer, variables);
  useEntityCommands(data?.entity);
  useTitle(`${params.name} · ${params.kind}`);
  const late = fetching && shown !== undefined;
  if (data?.entity && shown) {
    return (
      <article
        aria-busy={late}
        className={classes(
          "flex min-h-full flex-col transition-opacity",
          late && "opacity-60 delay-300 duration-200",
        )}
      >
        {error && !fetching && <NotReadAnew message={error.message} again={() => reload()} />}
        <EntityHeader entity={data.entity} tab={tab} />
        <EntityProblems key={`problems ${shown.ref}`} entity={data.entity} />
        <View key={shown.ref} data={data} shown={shown} search={search} />
      </article>
    );
  }
  if (error && !fetching) return <Failed message={error.message} again={() => reload()} />;
  if (data?.entity === null && !fetching) {
    return (
      <Suspense fallback={<EntitySkeleton />}>
        <UnknownEntity entityRef={ref} />
      </Suspense>
    );
  }
  return <EntitySkeleton />;
}

/** The view that the data is about. */
function View(props: { data: Data; shown: Variables; search: EntitySearch }) {
  const { data, shown, search } = props;
  const { entity, graph, relationTypes: types } = data;
  if (!entity) return null;
  if (shown.overview && graph) {
    return <Overview entity={entity} graph={graph} types={types} settings={search} />;
  }
  if (shown.relations) {
    return (
      <Padded>
        <RelationsTab entity={entity} types={types} settings={search} />
      </Padded>
    );
  }
  if (shown.history) {
    return (
      <Padded>
        <HistoryTab entity={entity} />
      </Padded>
    );
  }
  // Text takes the room that the window has left, and scrolls within it.
  return (
    <div className="relative min-h-[80dvh] flex-1 sm:min-h-96">
      <div className="absolute inset-0 flex flex-col p-4 sm:px-6">
        {shown.definition && <DefinitionTab entity={entity} as={search.as} />}
        {shown.source && <SourceTab entity={entity} as={search.as} />}
      </div>
    </div>
  );
}

function Padded({ children }: { children: ReactNode }) {
  return <div className="p-4 sm:p-6">{children}</div>;
}

type Variables = ReturnType<typeof variablesOf>;

function variablesOf(ref: string, tab: TabName, search: EntitySearch) {
  return {
    ref,
    overview: tab === "overview",
    relations: tab === "relations",
    definition: tab === "definition",
    source: tab === "source",
    history: tab === "history",
    ...graphVariables(search),
  };
}

function Failed({ message, again }: { message: string; again: () => void }) {
  return (
    <EmptyState
      icon="error"
      title="The entity could not be loaded"
      actions={
        <Button look="primary" onClick={again}>
          Try again
        </Button>
      }
    >
      <p>{sentence(message)}</p>
    </EmptyState>
  );
}

function useTitle(title: string) {
  useEffect(() => {
    const before = document.title;
    document.title = `${title} · Callboard`;
    return () => {
      document.title = before;
    };
  }, [title]);
}
