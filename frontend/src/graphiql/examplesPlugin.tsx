import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { type Example, examples } from "./examples";

/** A pane beside the documentation with queries to begin with. */
export const examplesPlugin: GraphiQLPlugin = { title: "Examples", icon: Icon, content: Pane };

function Pane() {
  const open = useOpen();
  return (
    <section aria-label="Examples">
      <h2 className="graphiql-doc-explorer-title">Examples</h2>
      <ul className="examples">
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              <strong>{example.title}</strong>
              {example.description && <span>{example.description}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Lays an example into the editors: in a tab of its own, unless the open one is still empty. */
function useOpen() {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  return ({ query, variables }: Example) => {
    if (queryEditor?.getValue().trim()) addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    queryEditor?.focus();
  };
}

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h16M4 10h10M4 15h16M4 20h8" strokeLinecap="round" />
    </svg>
  );
}
