import { type ReactNode, useMemo, useState } from "react";
import { Button } from "@/components/ui/Button";
import { CodePanel } from "./CodePanel";
import { type Language, languageExtensions } from "./highlight/language";
import { prettyJson } from "./prettyJson";

/** Lines of a text have addresses: the one that is marked, and how to mark another. */
export interface Lines {
  marked?: number;
  lineHref?: (line: number) => string;
  onLine?: (line: number) => void;
}

/** A definition as it is written; JSON that machines wrote is laid out over lines, unless somebody wants it as it is. */
export function SourcePanel(props: {
  text: string;
  name: string;
  language: Language;
  lines: Lines;
  children?: ReactNode;
}) {
  const { text, name, language, lines } = props;
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
      {props.children}
    </CodePanel>
  );
}
