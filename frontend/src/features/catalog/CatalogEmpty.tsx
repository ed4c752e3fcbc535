import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { buttonClass } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { Kbd } from "@/components/ui/Kbd";
import { graphql } from "@/graphql/gen";
import { useViewer } from "@/graphql/viewer";
import { kindLabel } from "@/lib/ref";
import { type CatalogSearch, type Condition, conditionsOf, filterOf } from "./search";

/** Why the list is empty, and the way on from here. */
export default function CatalogEmpty({ search }: { search: CatalogSearch }) {
  const conditions = conditionsOf(search);
  if (conditions.length > 0) {
    const shown = search.show
      ? [{ label: search.show, without: { ...search, show: undefined } }]
      : [];
    return <NothingMatches conditions={[...conditions, ...shown]} search={search} />;
  }
  if (search.show === "starred") return <NothingStarred />;
  if (search.show === "owned") return <NothingOwned />;
  return <NothingRegistered />;
}

/** How a catalog begins. */
function NothingRegistered() {
  const mayRegister = useViewer()?.role !== "VIEWER";
  return (
    <EmptyState
      icon="catalog"
      title="The catalog is empty"
      actions={
        mayRegister && (
          <Link to="/register" className={buttonClass({ look: "primary" })}>
            Register a repository
          </Link>
        )
      }
    >
      <p>
        It fills with what descriptor files say. Register a repository, or one{" "}
        <code>catalog-info.yaml</code> in it: here, or on the command line with
      </p>
      <p className="mt-2 rounded-md border border-line bg-side px-3 py-2 text-left">
        <code>callboard register https://…/catalog-info.yaml</code>
      </p>
    </EmptyState>
  );
}

function NothingStarred() {
  return (
    <EmptyState icon="star" title="No stars yet" actions={<ToAll />}>
      <p>
        The star at the end of a row keeps an entity here, for you alone. On the keyboard it is{" "}
        <Kbd keys="s" />.
      </p>
    </EmptyState>
  );
}

const OwnershipQuery = graphql(`
  query CatalogOwnership {
    viewer {
      ownershipRefs
    }
  }
`);

function NothingOwned() {
  const [{ data }] = useQuery({ query: OwnershipQuery });
  if (data?.viewer.ownershipRefs.length === 0) return <Nobody />;
  return (
    <EmptyState icon="group" title="Nothing is yours yet" actions={<ToAll />}>
      <p>An entity is yours when its spec.owner is one of these:</p>
      <ul className="mt-2 flex flex-col gap-0.5">
        {data?.viewer.ownershipRefs.map((ref) => (
          <li key={ref}>
            <code>{ref}</code>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}

/** Of whoever is no User. */
function Nobody() {
  return (
    <EmptyState icon="group" title="Nothing is yours" actions={<ToAll />}>
      <p>An entity is somebody’s by its owner, and you are nobody in the catalog.</p>
    </EmptyState>
  );
}

function ToAll() {
  return (
    <Link to="/catalog" className={buttonClass()}>
      Show everything
    </Link>
  );
}

function NothingMatches(props: { conditions: Condition[]; search: CatalogSearch }) {
  const { conditions, search } = props;
  return (
    <EmptyState
      icon="search"
      title="Nothing matches"
      actions={
        <Link
          to="/catalog"
          search={{ show: search.show, sort: search.sort }}
          className={buttonClass()}
        >
          Clear all filters
        </Link>
      }
    >
      {conditions.length > 1 ? (
        <>
          <p>With one filter less there would be</p>
          <ul className="mt-2 flex flex-col items-center gap-1">
            {conditions.map((condition) => (
              <WithoutOne key={condition.label} condition={condition} />
            ))}
          </ul>
        </>
      ) : (
        <p>{nothingWith(conditions[0], search)}</p>
      )}
    </EmptyState>
  );
}

function nothingWith(condition: Condition | undefined, { kind }: CatalogSearch): string {
  if (kind) return `The catalog has nothing of the kind ${kind.map(kindLabel).join(" or ")}.`;
  return `Nothing in the catalog has “${condition?.label}”.`;
}

const CountQuery = graphql(`
  query CatalogCount($filter: EntityFilter, $search: String) {
    entities(filter: $filter, search: $search, first: 1) {
      totalCount
    }
  }
`);

/** How many there would be without one of the filters, as the way there. */
function WithoutOne({ condition: { label, without } }: { condition: Condition }) {
  const [{ data }] = useQuery({
    query: CountQuery,
    variables: { filter: filterOf(without), search: without.q },
  });
  const count = data?.entities.totalCount;
  return (
    <li>
      {count ? (
        <Link to="/catalog" search={without} className="text-accent-ink hover:underline">
          {count.toLocaleString()} without “{label}”
        </Link>
      ) : (
        <span>
          {count ?? "…"} without “{label}”
        </span>
      )}
    </li>
  );
}
