import { EntityIcon } from "@/components/EntityIcon";
import { EntityLink, RefLink } from "@/components/EntityLink";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { RelationRow_EdgeFragment as Fields } from "@/graphql/gen/graphql";
import { parseRef, shortRef } from "@/lib/ref";

export const RelationRowEdge = graphql(`
  fragment RelationRow_edge on RelationEdge {
    otherRef
    other {
      ref
      ...EntityLink_entity
    }
    node {
      id
      declaredBy {
        by
        path
        url
        line
      }
    }
  }
`);

/** The other end of a relation, and each document that declares it, with the place. */
export function RelationRow(props: { edge: FragmentType<typeof RelationRowEdge> }) {
  const { other, otherRef, node } = readFragment(RelationRowEdge, props.edge);
  return (
    <li className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-0.5 px-3 py-1.5 hover:bg-hover">
      <span className="flex min-w-0 flex-1 basis-56 items-center gap-2">
        <EntityIcon kind={parseRef(otherRef).kind} />
        {other ? (
          <EntityLink entity={other} className="font-medium" />
        ) : (
          <>
            <RefLink to={otherRef} className="text-muted">
              {shortRef(otherRef)}
            </RefLink>
            <span
              className="shrink-0 rounded border border-line-strong border-dashed px-1.5 text-muted text-xs"
              title="Somebody names it, but no registered file declares it. It becomes a whole entity as soon as one does."
            >
              nobody declares it
            </span>
          </>
        )}
      </span>
      <ul className="flex min-w-0 flex-2 basis-72 flex-col gap-0.5 text-muted text-xs">
        {node.declaredBy.map((declaration) => (
          <li key={`${declaration.by} ${declaration.path} ${declaration.line}`}>
            <Declaration declaration={declaration} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Declaration(props: { declaration: Fields["node"]["declaredBy"][number] }) {
  const { by, path, url, line } = props.declaration;
  const place = [url, line].filter(Boolean).join(":");
  return (
    <span className="flex min-w-0 gap-x-3" title={`${path} of ${by}`}>
      <code className="w-36 shrink-0 truncate">{path}</code>
      {url ? (
        <span className="min-w-0 break-all font-mono">{place}</span>
      ) : (
        <RefLink to={by}>{shortRef(by)}</RefLink>
      )}
    </span>
  );
}
