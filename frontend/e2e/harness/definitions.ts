import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { registerFile, type Server } from "./server.ts";

/** Registers an API whose definition is `text`, and gives the address of its definition's view. */
export async function registerApi(server: Server, name: string, type: string, text: string) {
  const file = `${name}.definition.txt`;
  fs.writeFileSync(path.join(server.files, file), text);
  await registerFile(server, `${name}.yaml`, descriptor(name, type, file));
  return `${server.url}/catalog/api/default/${name}/definition`;
}

function descriptor(name: string, type: string, file: string): string {
  return `apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: ${name} }
spec: { type: "${type}", lifecycle: production, owner: user:default/guest, definition: { $text: ./${file} } }
`;
}

/** The document that shows OpenAPI definitions. */
export function openApiFrame(page: Page) {
  return page.frameLocator("iframe[title^=Reference]");
}
