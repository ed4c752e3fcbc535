import { useRouter } from "@tanstack/react-router";
import { useMemo, useRef } from "react";
import { useCommands } from "@/commands/context";
import type { Command } from "@/commands/registry";
import { useCopy } from "@/components/CopyRef";
import { useStar } from "@/components/StarButton";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { parseRef } from "@/lib/ref";
import { entityQuery } from "./openAsQuery";
import { segmentOf, tabsOf } from "./tabs";
import { useRefresh } from "./useRefresh";

export const EntityCommandsEntity = graphql(`
  fragment EntityCommands_entity on Entity {
    ref
    kind
    starred
    canRefresh: viewerCan(action: REFRESH)
    origin {
      viewUrl
      editUrl
    }
  }
`);

/** What can be done by keys and from the palette while an entity's page is open. */
export function useEntityCommands(
  masked: FragmentType<typeof EntityCommandsEntity> | null | undefined,
) {
  const entity = readFragment(EntityCommandsEntity, masked);
  const ref = entity?.ref ?? "";
  const router = useRouter();
  const [refresh] = useRefresh(ref);
  // Deeds are other functions after every render; the commands stay the same and call the newest.
  const newest = { setStar: useStar(), copy: useCopy(), refresh };
  const deeds = useRef(newest);
  deeds.current = newest;
  const commands = useMemo<Command[]>(() => {
    if (!entity) return [];
    const { viewUrl, editUrl } = entity.origin ?? {};
    const params = parseRef(ref);
    const tabs = tabsOf(entity.kind).map(
      ({ name, title }, i): Command => ({
        id: `entity.${name}`,
        title: `${title} of ${ref}`,
        section: "Here",
        keys: [String(i + 1)],
        run: () =>
          router.navigate({
            to: "/catalog/$kind/$namespace/$name/{-$tab}",
            params: { ...params, tab: segmentOf(name) },
          }),
      }),
    );
    const readAgain: Command = {
      id: "entity.refresh",
      title: "Refresh: read its file now",
      section: "Here",
      icon: "refresh",
      keys: ["r"],
      run: () => deeds.current.refresh(),
    };
    return [
      ...tabs,
      {
        id: "entity.star",
        title: entity.starred ? "Take the star away" : "Star",
        section: "Here",
        icon: "star",
        keys: ["s"],
        run: () => deeds.current.setStar(ref, !entity.starred),
      },
      ...(entity.canRefresh ? [readAgain] : []),
      {
        id: "entity.copy",
        title: "Copy its ref",
        section: "Here",
        icon: "copy",
        keys: ["y"],
        run: () => deeds.current.copy(ref),
      },
      {
        id: "entity.edit",
        title: "Edit its file",
        section: "Here",
        icon: "edit",
        keys: ["e"],
        run: () => (editUrl ? open(editUrl) : false),
      },
      {
        id: "entity.view",
        title: "View its file",
        section: "Here",
        icon: "file",
        keys: ["v"],
        run: () => (viewUrl ? open(viewUrl) : false),
      },
      {
        id: "entity.query",
        title: "Open as GraphQL query",
        section: "Here",
        icon: "graphiql",
        keywords: "graphiql",
        run: () => location.assign(entityQuery(ref)),
      },
    ];
  }, [entity, ref, router]);
  useCommands(commands);
}

function open(url: string) {
  window.open(url, "_blank", "noopener");
}
