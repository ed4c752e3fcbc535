import { Link } from "@tanstack/react-router";
import { buttonClass } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { CodePanel } from "@/features/apis/CodePanel";
import type { Language } from "@/features/apis/highlight/language";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { EntitySearch } from "../search";
import { useLines } from "../useLines";

export const SourceTabEntity = graphql(`
  fragment SourceTab_entity on Entity {
    ref
    name
    document
    sourceText {
      text
      url
      line
      language
    }
  }
`);

/** The document of an entity: as it stands in the file, with the file's line numbers, or as it was understood. */
export function SourceTab(props: {
  entity: FragmentType<typeof SourceTabEntity>;
  as: EntitySearch["as"];
}) {
  const { name, document, sourceText } = readFragment(SourceTabEntity, props.entity);
  const lines = useLines();
  const chosen = props.as === "document" ? props.as : undefined;
  const choice = (
    <span className="flex gap-1">
      <As title="As written" as={undefined} chosen={chosen} />
      <As title="As understood" as="document" chosen={chosen} />
    </span>
  );
  if (chosen) {
    return (
      <CodePanel
        key="document"
        text={JSON.stringify(document, null, 2)}
        language="json"
        label="document"
        fileName={`${name}.json`}
      >
        {choice}
      </CodePanel>
    );
  }
  if (!sourceText) {
    return (
      <EmptyState icon="file" title="No file declares it" actions={choice}>
        <p>Callboard knows it of itself, so there is no text to show.</p>
      </EmptyState>
    );
  }
  return (
    <CodePanel
      key="text"
      text={sourceText.text}
      language={languageOf(sourceText.language)}
      label="source"
      fileName={fileName(sourceText.url) ?? `${name}.yaml`}
      firstLine={sourceText.line}
      {...lines}
    >
      {choice}
    </CodePanel>
  );
}

function As(props: { title: string; as: "document" | undefined; chosen: "document" | undefined }) {
  return (
    <Link
      to="."
      search={{ as: props.as }}
      replace
      aria-current={props.as === props.chosen ? "true" : undefined}
      className={`${buttonClass({ look: "quiet" })} aria-[current]:bg-selected aria-[current]:text-ink`}
    >
      {props.title}
    </Link>
  );
}

function languageOf(name: string): Language {
  return name === "json" ? "json" : "yaml";
}

function fileName(url: string | null | undefined): string | undefined {
  return url?.split(/[?#]/)[0]?.split("/").at(-1) || undefined;
}
