import { ToolbarButton, useGraphiQL } from "@graphiql/react";
import { useState } from "react";
import { copyText } from "@/lib/clipboard";
import { deepLink } from "./deepLink";

const LABEL = "Copy a link to this query";

/** Puts an address on the clipboard that opens what the editors hold now. */
export function CopyLink() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]); // until the editors are there
  const [label, setLabel] = useState(LABEL);
  const copy = async () => {
    const query = queryEditor?.getValue() ?? tab?.query ?? "";
    const variables = variableEditor?.getValue() ?? tab?.variables ?? "";
    const path = deepLink({ query, variables });
    const copied = await copyText(`${location.origin}${path}`);
    setLabel(copied ? "Copied" : "The browser does not let this page copy");
    setTimeout(() => setLabel(LABEL), 2000);
  };
  return (
    <ToolbarButton label={label} onClick={copy}>
      <svg
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
        className="graphiql-toolbar-icon"
        aria-hidden="true"
      >
        <path d="M6.5 9.5l3-3M7.5 4.5l1.25-1.25a2.83 2.83 0 0 1 4 4L11.5 8.5M8.5 11.5l-1.25 1.25a2.83 2.83 0 0 1-4-4L4.5 7.5" />
      </svg>
    </ToolbarButton>
  );
}
