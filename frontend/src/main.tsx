import "./app/app.css";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";
import { createAppRouter } from "./app/router";
import { allowOwnWorkers } from "./app/trustedTypes";
import { CommandProvider } from "./commands/context";
import { ToastProvider } from "./components/ui/Toast";
import { createClient } from "./graphql/client";
import { applyTheme, readTheme } from "./lib/theme";

allowOwnWorkers();
applyTheme(readTheme());

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <Provider value={createClient()}>
      <CommandProvider>
        <ToastProvider>
          <RouterProvider router={createAppRouter()} />
        </ToastProvider>
      </CommandProvider>
    </Provider>
  </StrictMode>,
);
