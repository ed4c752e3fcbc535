import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { useState } from "react";
import { useShownTheme } from "@/lib/useShownTheme";
import { CopyLink } from "./CopyLink";
import { readDeepLink } from "./deepLink";
import { examples } from "./examples";
import { examplesPlugin } from "./examplesPlugin";

const WELCOME = `# Ask the catalog. Ctrl+Space completes, Ctrl+Enter runs;
# the book at the left explains every type and field.

query Welcome {
  viewer { name }
  head { revision entityCount }
  entities(first: 5) {
    nodes { ref title owner { ref } }
  }
}
`;

/** Of no effect as it stands, but the form to write others in. */
const HEADERS = `{
  "Accept": "application/json"
}`;

const fetcher = createGraphiQLFetcher({ url: "/graphql" });
const plugins = examples.length > 0 ? [examplesPlugin, HISTORY_PLUGIN] : [HISTORY_PLUGIN];

/** GraphiQL as it comes, with our theme, examples, and what the address asks to open. */
export function QueryEditor() {
  const [link] = useState(() => readDeepLink(location.search));
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      forcedTheme={useShownTheme()}
      defaultQuery={WELCOME}
      defaultHeaders={HEADERS}
      initialQuery={link?.query}
      initialVariables={link?.variables}
      defaultEditorToolsVisibility={link?.variables ? "variables" : false}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLink />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}
