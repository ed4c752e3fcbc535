import { cleanup } from "@testing-library/react";
import { afterEach, vi } from "vitest";

vi.stubGlobal("scrollTo", () => {}); // jsdom has none, and the router calls it
afterEach(cleanup);
