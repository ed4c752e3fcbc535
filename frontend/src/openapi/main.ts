import "swagger-ui-dist/swagger-ui.css";
import "./openapi.css";
import SwaggerUI from "swagger-ui-dist/swagger-ui-es-bundle.js";
import { passOnKeys, toFilter } from "./keys";
import { passOnLinks } from "./links";
import type { FromReader, ToReader } from "./messages";
import { keepNamed } from "./names";

/** More operations than this are shown as the tags that they belong to. */
const FEW_OPERATIONS = 40;

const reader = document.getElementById("reader") as HTMLElement;

show(location.hash === "#dark" ? "dark" : "light");
if (parent !== window) {
  document.documentElement.classList.add("framed");
  addEventListener("message", (event: MessageEvent<ToReader>) => {
    if (event.source !== parent) return;
    const { data } = event;
    if (data.type === "theme") show(data.theme);
    else if (data.type === "filter") toFilter(document);
    else open(data.json, data.operations);
  });
  passOnLinks(document, tell);
  passOnKeys(document, tell);
  keepNamed(reader);
  tell({ type: "ready" });
}

function tell(message: FromReader) {
  parent.postMessage(message, "*"); // frame-ancestors says that it is ours
}

function show(theme: "light" | "dark") {
  document.documentElement.classList.toggle("dark-mode", theme === "dark");
}

/** Shows a definition. Nothing can be tried out: a request from here would be without the reader's credentials. */
function open(json: string, operations: number) {
  const few = operations <= FEW_OPERATIONS;
  try {
    SwaggerUI({
      domNode: reader,
      spec: JSON.parse(json),
      docExpansion: few ? "list" : "none",
      defaultModelsExpandDepth: few ? 1 : 0,
      deepLinking: false,
      filter: operations > 5,
      validatorUrl: null,
      supportedSubmitMethods: [],
      syntaxHighlight: false,
      presets: [SwaggerUI.presets.apis],
      plugins: [{ fn: { fetch: askNobody } }],
      layout: "BaseLayout",
      onComplete: () => tell({ type: "shown" }),
    });
  } catch (error) {
    tell({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}

/** Swagger UI asks where a definition says that people sign in. It would not get through; it need not try. */
async function askNobody() {
  return { ok: true, status: 200, text: "{}" };
}
