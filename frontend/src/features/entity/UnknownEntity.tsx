import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { CodeBlock } from "@/components/CodeBlock";
import { CopyRef } from "@/components/CopyRef";
import { ChangeOrigin } from "@/components/changes/ChangeOrigin";
import { ChangeRow } from "@/components/changes/ChangeRow";
import { EntityIcon } from "@/components/EntityIcon";
import { RefLink } from "@/components/EntityLink";
import { buttonClass } from "@/components/ui/Button";
import { graphql } from "@/graphql/gen";
import type { UnknownEntityQuery as Data } from "@/graphql/gen/graphql";
import { useViewer } from "@/graphql/viewer";
import { kindLabel, parseRef } from "@/lib/ref";
import { descriptorFor } from "./descriptor";
import { suggest } from "./suggest";

const UnknownEntityQuery = graphql(`
  query UnknownEntity(
    $ref: EntityRef!
    $name: String!
    $kind: String!
    $namespace: String!
    $word: String!
  ) {
    graph(roots: [$ref], maxNodes: 50) {
      relations {
        id
        type
        sourceRef
        targetRef
      }
    }
    sameName: entities(filter: { names: [$name] }, first: 10) {
      nodes {
        ref
      }
    }
    alike: entities(search: $word, first: 50) {
      nodes {
        ref
      }
    }
    neighbours: entities(filter: { kinds: [$kind], namespaces: [$namespace] }, first: 200) {
      nodes {
        ref
      }
    }
    changes(filter: { refs: [$ref] }, first: 1) {
      nodes {
        id
        outcome
        ...ChangeRow_change
        ...ChangeOrigin_change
      }
    }
  }
`);

/** The page of a ref that nobody declares: who mentions it, what may have been meant, how to declare it. */
export default function UnknownEntity({ entityRef }: { entityRef: string }) {
  const { kind, namespace, name } = parseRef(entityRef);
  const word = name.split(/[^a-z0-9]+/i).reduce((a, b) => (b.length > a.length ? b : a), "");
  const [{ data }] = useQuery({
    query: UnknownEntityQuery,
    variables: { ref: entityRef, name, kind, namespace, word },
    requestPolicy: "network-only",
  });
  const gone = data?.changes.nodes[0];
  const mayRegister = useViewer()?.role !== "VIEWER";
  return (
    <article className="mx-auto flex w-full max-w-3xl flex-col gap-6 px-4 py-8 sm:px-6">
      <header className="flex items-start gap-3">
        <span className="grid size-9 shrink-0 place-items-center rounded-lg border border-line-strong border-dashed bg-side">
          <EntityIcon kind={kind} size={20} />
        </span>
        <div className="min-w-0">
          <h1 className="break-words font-semibold text-xl">Nobody declares {name}</h1>
          <p className="text-muted">
            <CopyRef value={entityRef} />
          </p>
        </div>
      </header>
      {gone && (
        <section className="flex flex-col gap-2">
          <h2 className="font-semibold">It was here before</h2>
          <div className="rounded-md border border-line">
            <ChangeRow change={gone} end={<ChangeOrigin change={gone} />} />
          </div>
        </section>
      )}
      <Mentions entityRef={entityRef} relations={data?.graph.relations ?? []} />
      <Suggestions entityRef={entityRef} data={data} />
      <section className="flex flex-col gap-2">
        <h2 className="font-semibold">To declare it</h2>
        <p className="text-muted">
          Put this into a <code>catalog-info.yaml</code> beside its code, adjust it, and register
          the file’s address.
        </p>
        <CodeBlock text={descriptorFor(entityRef)} label="descriptor" />
        <p className="mt-1 flex gap-2">
          {mayRegister && (
            <Link to="/register" className={buttonClass({ look: "primary" })}>
              Register a file
            </Link>
          )}
          <Link to="/catalog" search={{ kind: [kind] }} className={buttonClass()}>
            All of kind {kindLabel(kind)}
          </Link>
        </p>
      </section>
    </article>
  );
}

function Mentions(props: { entityRef: string; relations: Data["graph"]["relations"] }) {
  const { entityRef, relations } = props;
  const touching = relations.filter(
    ({ sourceRef, targetRef }) => sourceRef === entityRef || targetRef === entityRef,
  );
  if (touching.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-semibold">These mention it</h2>
      <ul className="divide-y divide-line rounded-md border border-line">
        {touching.map(({ id, type, sourceRef, targetRef }) => (
          <li key={id} className="flex min-h-9 flex-wrap items-center gap-x-2 px-3 py-1">
            {sourceRef === entityRef ? <span>it</span> : <RefLink to={sourceRef} icon />}
            <span className="text-muted">{type}</span>
            {targetRef === entityRef ? <span>it</span> : <RefLink to={targetRef} icon />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Suggestions({ entityRef, data }: { entityRef: string; data: Data | undefined }) {
  if (!data) return null;
  const known = [data.sameName, data.alike, data.neighbours].flatMap(({ nodes }) => nodes);
  const refs = suggest(
    entityRef,
    known.map(({ ref }) => ref),
  );
  if (refs.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-semibold">Did you mean</h2>
      <ul className="flex flex-wrap gap-2">
        {refs.map((ref) => (
          <li key={ref} className="max-w-full">
            <RefLink
              to={ref}
              icon
              className="h-7 max-w-full rounded-md border border-line px-2 hover:bg-hover"
            >
              {ref}
            </RefLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
