import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { inlineOperations } from "./scripts/vite/inlineOperations.ts";
import { oneChunk } from "./scripts/vite/oneChunk.ts";
import { precompress } from "./scripts/vite/precompress.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

// Documents that share nothing: the page, and with --mode graphiql or --mode openapi those that other people wrote most
// of, whose megabytes must not decide how the page is cut into files. They are built one after the other into the same
// folder.
const others = ["graphiql", "openapi"];

export default defineConfig(({ mode }) => {
  const other = others.includes(mode) ? mode : undefined;
  return {
    plugins: [inlineOperations(), react(), tailwindcss(), precompress()],
    resolve: { alias: { "@": path("src") } },
    build: {
      target: "es2023",
      emptyOutDir: !other,
      manifest: `.vite/${other ?? "app"}.json`,
      assetsInlineLimit: 0, // inlined files are data: addresses, which the content security policy refuses
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 8000, // scripts/budget.mjs knows better
      rolldownOptions: {
        input: `${other ?? "index"}.html`,
        checks: { moduleLevelDirective: false }, // GraphiQL's hints for a compiler that we do not use
        output: other ? {} : { codeSplitting: { groups: [oneChunk("app", path("src/main.tsx"))] } },
      },
    },
    worker: { format: mode === "graphiql" ? "iife" : "es" },
    server: {
      proxy: { "/graphql": "http://127.0.0.1:7007" },
      fs: { allow: [".."] }, // the examples of GraphiQL stand beside the server that answers them
    },
    test: {
      environment: "jsdom",
      setupFiles: ["src/lib/testing/setup.ts"],
      include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
    },
  };
});
