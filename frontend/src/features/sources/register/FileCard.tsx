import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { Icon } from "@/components/Icon";
import { ProblemList } from "@/components/ProblemList";
import { Button } from "@/components/ui/Button";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { classes } from "@/lib/classes";
import { fileAddress } from "@/lib/place";
import { EntityLine } from "./EntityLine";

export const FileCardFile = graphql(`
  fragment FileCard_file on AnalyzedFile {
    url
    registered {
      id
    }
    entities {
      ...EntityLine_entity
    }
    problems {
      ...ProblemList_problem
    }
  }
`);

const SHOWN = 8;

/** One descriptor file: what it declares, what is wrong with it, and whether to import it where there is a choice. */
export function FileCard(props: {
  file: FragmentType<typeof FileCardFile>;
  /** What it is called among the others. */
  name: string;
  choice?: { chosen: boolean; onChoose: (on: boolean) => void };
  /** Another file that brings all of it. */
  comesWith?: string;
}) {
  const { url, registered, entities, problems } = readFragment(FileCardFile, props.file);
  const [all, setAll] = useState(false);
  const heading = useId();
  const shown = all || entities.length <= SHOWN + 2 ? entities : entities.slice(0, SHOWN);
  return (
    <section
      aria-labelledby={heading}
      className={classes(
        "overflow-hidden rounded-lg border",
        props.choice?.chosen ? "border-accent" : "border-line",
      )}
    >
      <header className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-side px-3 py-1.5">
        {props.choice && (
          <input
            type="checkbox"
            aria-labelledby={heading}
            checked={props.choice.chosen}
            onChange={(event) => props.choice?.onChoose(event.target.checked)}
            className="size-4 shrink-0 cursor-pointer accent-accent"
          />
        )}
        <h3 id={heading} className="flex min-w-0 flex-1 items-center gap-2">
          <Icon name="file" size={14} className="text-muted" />
          <Name url={url} name={props.name} />
        </h3>
        {registered ? (
          <Registered id={registered.id} url={url} />
        ) : (
          props.comesWith && (
            <span className="text-muted text-xs">all of it comes with {props.comesWith}</span>
          )
        )}
      </header>
      {problems.length > 0 && (
        <div className="p-3">
          <ProblemList problems={problems} />
        </div>
      )}
      <ul className="divide-y divide-line">
        {shown.map((entity, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two documents may be of the same ref
          <li key={i}>
            <EntityLine entity={entity} />
          </li>
        ))}
      </ul>
      {entities.length === 0 && problems.length === 0 && (
        <p className="px-3 py-2 text-muted">It declares nothing.</p>
      )}
      {shown.length < entities.length && (
        <div className="border-line border-t px-2 py-1.5">
          <Button look="quiet" onClick={() => setAll(true)}>
            Show all {entities.length}
          </Button>
        </div>
      )}
    </section>
  );
}

function Name({ url, name }: { url: string; name: string }) {
  const address = fileAddress(url, undefined);
  const text = <code className="break-all text-xs">{name}</code>;
  if (!address) return text;
  return (
    <a href={address} target="_blank" rel="noreferrer" title={url} className="hover:underline">
      {text}
    </a>
  );
}

function Registered({ id, url }: { id: string; url: string }) {
  return (
    <Link
      to="/sources"
      search={{ q: url, open: id }}
      className="flex items-center gap-1 rounded-full border border-line px-2 text-muted text-xs hover:text-ink"
    >
      <Icon name="check" size={11} className="text-ok" />
      registered already
    </Link>
  );
}
