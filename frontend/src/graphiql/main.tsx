import "graphiql/style.css";
import "./graphiql.css";
import { createRoot } from "react-dom/client";
import { applyTheme, readTheme } from "@/lib/theme";
import { QueryEditor } from "./QueryEditor";
import { provideWorkers } from "./workers";

provideWorkers();
applyTheme(readTheme());

createRoot(document.getElementById("root") as HTMLElement).render(
  <>
    <header className="bar">
      <a href="/catalog">← Callboard</a>
      <h1>GraphiQL</h1>
      <a href="/graphql/schema.graphqls">Schema</a>
    </header>
    <main>
      <QueryEditor />
    </main>
  </>,
);
