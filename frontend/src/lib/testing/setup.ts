import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

configure({ asyncUtilTimeout: 5000 }); // where others work on the same machine a second is soon gone

// jsdom has none, and the router calls them.
window.scrollTo = () => {};
Element.prototype.scrollTo = () => {};
afterEach(cleanup);
