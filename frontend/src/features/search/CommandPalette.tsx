import { useRouter } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useAllCommands } from "@/commands/context";
import { type Command, sections } from "@/commands/registry";
import { EntityIcon } from "@/components/EntityIcon";
import { Icon } from "@/components/Icon";
import { Kbd } from "@/components/ui/Kbd";
import { SearchDialog, type SearchGroup } from "@/components/ui/SearchDialog";
import { ranked } from "@/lib/rank";
import { parseRef } from "@/lib/ref";
import { type Found, useEntitySearch } from "./useEntitySearch";

/** Finds entities by name and commands by what they do, from wherever one is. */
export default function CommandPalette(props: {
  /** What was typed while the palette was on its way. */
  typedBefore: () => string;
  onClose: () => void;
}) {
  const { onClose } = props;
  const [text, setText] = useState("");
  const router = useRouter();
  const commands = useAllCommands().filter(({ keysOnly }) => !keysOnly);
  const { found, busy } = useEntitySearch(text);

  const close = (then: () => unknown) => () => {
    onClose();
    then();
  };
  const typed = text.trim();
  const entityGroup: SearchGroup = {
    title: "Entities",
    items: found.map((entity) => ({
      id: entity.ref,
      value: `${entity.title ?? entity.name}, ${entity.kind}`,
      content: <EntityLine entity={entity} />,
      choose: close(() =>
        router.navigate({
          to: "/catalog/$kind/$namespace/$name/{-$tab}",
          params: { ...parseRef(entity.ref), tab: undefined },
        }),
      ),
    })),
  };
  const searchGroup: SearchGroup = {
    title: "Search",
    items: [
      {
        id: "search",
        value: `Search the catalog for ${typed}`,
        content: (
          <Line icon={<Icon name="catalog" />} title={`Search the catalog for “${typed}”`} />
        ),
        choose: close(() => router.navigate({ to: "/catalog", search: { q: typed } })),
      },
    ],
  };
  const groups = [
    entityGroup,
    ...commandGroups(commands, typed, close),
    ...(typed ? [searchGroup] : []),
  ];
  return (
    <SearchDialog
      label="Search entities and commands"
      placeholder="Search entities and commands"
      text={text}
      onText={setText}
      onFocus={() => setText((now) => now + props.typedBefore())}
      busy={busy}
      groups={groups.filter(({ items }) => items.length > 0)}
      empty="Nothing found"
      footer={<Footer />}
      onClose={onClose}
    />
  );
}

/** Commands by section while nothing is typed, and the best of all of them together once something is. */
function commandGroups(
  commands: readonly Command[],
  typed: string,
  close: (then: () => unknown) => () => void,
): SearchGroup[] {
  const item = (command: Command) => ({
    id: command.id,
    value: command.title,
    content: (
      <Line
        icon={<Icon name={command.icon ?? "forward"} />}
        title={command.title}
        end={command.keys?.[0] && <Kbd keys={command.keys[0]} />}
      />
    ),
    choose: close(command.run),
  });
  if (typed) {
    const best = ranked(typed, commands, ({ title, keywords }) => [title, keywords ?? ""]);
    return [{ title: "Commands", items: best.slice(0, 8).map(item) }];
  }
  return sections.map((section) => ({
    title: section,
    items: commands.filter((command) => command.section === section).map(item),
  }));
}

function EntityLine({ entity }: { entity: Found }) {
  return (
    <Line
      icon={<EntityIcon kind={entity.kind} />}
      title={entity.title ?? entity.name}
      more={entity.description ?? (entity.title ? entity.name : undefined)}
      end={entity.kind}
    />
  );
}

function Line(props: { icon: ReactNode; title: string; more?: string; end?: ReactNode }) {
  return (
    <>
      <span className="text-muted">{props.icon}</span>
      <span className="max-w-[70%] shrink-0 truncate">{props.title}</span>
      <span className="min-w-0 flex-1 truncate text-muted">{props.more}</span>
      <span className="shrink-0 text-muted text-xs">{props.end}</span>
    </>
  );
}

function Footer() {
  return (
    <>
      <span className="flex items-center gap-1.5">
        <Kbd keys="ArrowUp" />
        <Kbd keys="ArrowDown" /> choose
      </span>
      <span className="flex items-center gap-1.5">
        <Kbd keys="Enter" /> open
      </span>
      <span className="flex items-center gap-1.5">
        <Kbd keys="Escape" /> close
      </span>
    </>
  );
}
