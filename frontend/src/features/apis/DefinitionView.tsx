import { useMemo, useState } from "react";
import { Button } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { CodePanel } from "./CodePanel";
import { type Language, languageExtensions, languageOf } from "./highlight/language";
import { prettyJson } from "./prettyJson";

export const DefinitionViewApi = graphql(`
  fragment DefinitionView_api on API {
    ref
    name
    type
    definition
  }
`);

/** The definition of an API as it is written, or why it could not be read. */
export function DefinitionView(props: {
  api: FragmentType<typeof DefinitionViewApi>;
  marked?: number;
  lineHref?: (line: number) => string;
  onLine?: (line: number) => void;
}) {
  const api = readFragment(DefinitionViewApi, props.api);
  if (api.definition == null) {
    return (
      <EmptyState icon="file" title="There is no definition to show">
        <p>
          What spec.definition names could not be read yet; the problem above says why. It is tried
          again with every refresh.
        </p>
      </EmptyState>
    );
  }
  if (api.definition.trim() === "") {
    return (
      <EmptyState icon="file" title="The definition is empty">
        <p>spec.definition is there, but holds no text.</p>
      </EmptyState>
    );
  }
  const { marked, lineHref, onLine } = props;
  const language = languageOf(api.definition, api.type);
  const shared = { marked, lineHref, onLine, name: api.name, language };
  return <Definition key={api.ref} text={api.definition} {...shared} />;
}

function Definition(props: {
  text: string;
  name: string;
  language: Language;
  marked?: number;
  lineHref?: (line: number) => string;
  onLine?: (line: number) => void;
}) {
  const { text, name, language, ...lines } = props;
  const pretty = useMemo(
    () => (language === "json" ? prettyJson(text) : undefined),
    [text, language],
  );
  const [asWritten, setAsWritten] = useState(false);
  return (
    <CodePanel
      text={asWritten ? text : (pretty ?? text)}
      language={language}
      label="definition"
      fileName={`${name}.${languageExtensions[language]}`}
      {...lines}
    >
      {pretty && (
        <Button look="quiet" aria-pressed={!asWritten} onClick={() => setAsWritten(!asWritten)}>
          {asWritten ? "Lay out" : "As written"}
        </Button>
      )}
    </CodePanel>
  );
}
