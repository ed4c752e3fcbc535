import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { Avatar } from "@/components/Avatar";
import { CopyRef } from "@/components/CopyRef";
import { EntityIcon } from "@/components/EntityIcon";
import { Icon } from "@/components/Icon";
import { OwnerChip } from "@/components/OwnerChip";
import { RelativeTime } from "@/components/RelativeTime";
import { StarButton } from "@/components/StarButton";
import { Button, buttonClass } from "@/components/ui/Button";
import { TabLinks } from "@/components/ui/Tabs";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { EntityHeader_EntityFragment as Fields } from "@/graphql/gen/graphql";
import { kindLabel, parseRef } from "@/lib/ref";
import { Fact } from "./Fact";
import { Lifecycle } from "./Lifecycle";
import { ParentChip } from "./ParentChip";
import { Tags } from "./Tags";
import { segmentOf, type TabName, tabsOf } from "./tabs";
import { useRefresh } from "./useRefresh";

const EntityMenu = lazy(() => import("./EntityMenu"));

export const EntityHeaderEntity = graphql(`
  fragment EntityHeader_entity on Entity {
    ref
    kind
    name
    title
    description
    type
    lifecycle
    tags
    ownerRef
    orphan
    origin {
      viewUrl
      editUrl
      status
      location {
        id
        address
        lastReadAt
      }
    }
    canRefresh: viewerCan(action: REFRESH)
    ...OwnerChip_entity
    ...StarButton_entity
    ...ParentChip_entity
    ...EntityMenu_entity
    ... on User {
      picture
    }
    ... on Group {
      picture
    }
  }
`);

/** What an entity is, whose it is, and what can be done about it; the same above each view of its page. */
export function EntityHeader(props: {
  entity: FragmentType<typeof EntityHeaderEntity>;
  tab: TabName;
}) {
  const entity = readFragment(EntityHeaderEntity, props.entity);
  const params = parseRef(entity.ref);
  return (
    <header className="border-line border-b px-4 pt-4 sm:px-6">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <Face entity={entity} />
        <div className="min-w-0 flex-1 basis-60">
          <h1 className="break-words font-semibold text-xl">{entity.title ?? entity.name}</h1>
          <div className="flex min-w-0 flex-wrap items-center gap-x-2 text-muted">
            <CopyRef value={entity.ref} />
            <Seen entity={entity} />
          </div>
        </div>
        <Actions entity={entity} />
      </div>
      {entity.description && (
        <p className="mt-2 max-w-[80ch] whitespace-pre-line break-words">{entity.description}</p>
      )}
      <Facts entity={entity} />
      <TabLinks
        label="Views"
        tabs={tabsOf(entity.kind).map(({ name, title }) => ({
          title,
          active: name === props.tab,
          link: {
            to: "/catalog/$kind/$namespace/$name/{-$tab}",
            params: { ...params, tab: segmentOf(name) },
            search: {},
          },
        }))}
      />
    </header>
  );
}

/** People and groups by their picture, all else by the sign of its kind. */
function Face({ entity }: { entity: Fields }) {
  if ("picture" in entity && entity.picture) {
    return <Avatar name={entity.title ?? entity.name} picture={entity.picture} size={36} />;
  }
  return (
    <span className="mt-0.5 grid size-9 shrink-0 place-items-center rounded-lg border border-line bg-side">
      <EntityIcon kind={entity.kind} size={20} />
    </span>
  );
}

function Seen({ entity }: { entity: Fields }) {
  const { location, status } = entity.origin ?? {};
  const seenAt = location?.lastReadAt;
  if (entity.orphan) return <span className="text-warn">its file disappeared</span>;
  if (location && status === "FAILING") {
    return (
      <Link
        to="/sources"
        search={{ q: location.address, open: location.id }}
        title="What was read before stays as it is."
        className="text-danger-ink text-xs hover:underline"
      >
        last read failed
      </Link>
    );
  }
  if (!seenAt) return null;
  return (
    <span className="text-xs">
      seen <RelativeTime at={seenAt} />
    </span>
  );
}

function Actions({ entity }: { entity: Fields }) {
  const { viewUrl, editUrl } = entity.origin ?? {};
  const [refresh, busy] = useRefresh(entity.ref);
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <StarButton entity={entity} />
      {viewUrl && (
        <a href={viewUrl} target="_blank" rel="noreferrer" className={buttonClass()}>
          <Icon name="file" size={14} />
          View source
        </a>
      )}
      {editUrl && (
        <a href={editUrl} target="_blank" rel="noreferrer" className={buttonClass()}>
          <Icon name="edit" size={14} />
          Edit
        </a>
      )}
      {entity.canRefresh && entity.origin?.location && (
        <Button onClick={refresh} aria-disabled={busy}>
          <Icon name="refresh" size={14} className={busy ? "animate-spin" : undefined} />
          Refresh
        </Button>
      )}
      <Suspense fallback={<span className={buttonClass({ look: "quiet", square: true })} />}>
        <EntityMenu entity={entity} />
      </Suspense>
    </div>
  );
}

/** Kind and type, lifecycle, owner, what it is part of, tags: each leads to the others like it. */
function Facts({ entity }: { entity: Fields }) {
  const kind = kindLabel(entity.kind);
  return (
    <div className="mt-3 mb-1 flex flex-wrap items-center gap-x-4 gap-y-1.5">
      <Fact name="Kind">
        <Link
          to="/catalog"
          search={{ kind: [entity.kind.toLowerCase()] }}
          className="hover:underline"
        >
          {kind}
        </Link>
        {entity.type && (
          <>
            <span className="text-muted"> · </span>
            <Link
              to="/catalog"
              search={{ kind: [entity.kind.toLowerCase()], type: [entity.type] }}
              className="break-all hover:underline"
            >
              {entity.type}
            </Link>
          </>
        )}
      </Fact>
      {entity.lifecycle && (
        <Fact name="Lifecycle">
          <Lifecycle value={entity.lifecycle} />
        </Fact>
      )}
      {entity.ownerRef && (
        <Fact name="Owner">
          <OwnerChip entity={entity} />
        </Fact>
      )}
      <ParentChip entity={entity} />
      <Tags tags={entity.tags} />
    </div>
  );
}
