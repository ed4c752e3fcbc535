import type { Client, CombinedError, RequestPolicy } from "urql";
import { graphql } from "@/graphql/gen";
import type { CatalogPageQueryVariables, CatalogPageQuery as Data } from "@/graphql/gen/graphql";

const CatalogPageQuery = graphql(`
  query CatalogPage(
    $filter: EntityFilter
    $search: String
    $orderBy: EntityOrder
    $first: Int!
    $after: Cursor
  ) {
    entities(
      filter: $filter
      search: $search
      orderBy: $orderBy
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ref
        ...CatalogRow_entity
      }
    }
  }
`);

const PAGE_SIZE = 100;

export type ListVariables = Omit<CatalogPageQueryVariables, "first" | "after">;
type Row = Data["entities"]["nodes"][number];
export type Rows = {
  rows: readonly Row[];
  /** Undefined until the first page is here. */
  total?: number;
  hasMore: boolean;
  error?: CombinedError;
};

type Page = { data?: Data["entities"]; error?: CombinedError; stop: () => void };

/**
 * A list that grows page by page. Each page is a query of its own and stays connected to the cache, so a star set
 * elsewhere shows here; the pages are put together outside the cache, where a list of 50,000 would be slow to read.
 */
export class EntityPages {
  #pages: Page[] = [];
  #snapshot: Rows = { rows: [], hasMore: true };
  #reconnecting = false;
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly client: Client,
    readonly variables: ListVariables,
  ) {}

  readonly snapshot = (): Rows => this.#snapshot;

  /** Keeps the list up to date while somebody looks at it. */
  readonly subscribe = (listener: () => void) => {
    if (this.#listeners.size === 0) this.#connect();
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) for (const page of this.#pages) page.stop();
    };
  };

  /** Asks for the next page, unless it is under way or there is none. */
  loadMore() {
    const last = this.#pages.at(-1);
    if ((last && !last.data) || !this.#snapshot.hasMore) return;
    this.#open(this.#pages.length, "cache-first");
  }

  /** Asks once more for the page that failed. */
  retry() {
    const failed = this.#pages.findIndex(({ data }) => !data);
    if (failed >= 0) this.#drop(failed);
    this.#open(this.#pages.length, "network-only");
  }

  #connect() {
    if (this.#pages.length === 0) return this.#open(0, "cache-and-network");
    this.#reconnecting = true; // the cache answers at once: one change, not one for each page
    for (const i of this.#pages.keys()) this.#open(i, "cache-first");
    this.#reconnecting = false;
    this.#publish();
  }

  #open(index: number, requestPolicy: RequestPolicy) {
    const after = index === 0 ? null : this.#pages[index - 1]?.data?.pageInfo.endCursor;
    const page: Page = { data: this.#pages[index]?.data, stop: () => {} };
    this.#pages[index] = page;
    const variables = { ...this.variables, first: PAGE_SIZE, after };
    const subscription = this.client
      .query(CatalogPageQuery, variables, { requestPolicy })
      .subscribe(({ data, error }) => this.#receive(index, page, data?.entities, error));
    page.stop = subscription.unsubscribe;
  }

  #receive(index: number, page: Page, data: Page["data"], error: CombinedError | undefined) {
    if (this.#pages[index] !== page) return;
    page.error = error;
    if (data) {
      // What follows began where this page ended; if it ends elsewhere now, the rest is another list.
      const moved = page.data && page.data.pageInfo.endCursor !== data.pageInfo.endCursor;
      page.data = data;
      if (moved) this.#drop(index + 1);
    }
    if (!this.#reconnecting) this.#publish();
  }

  #drop(from: number) {
    for (const page of this.#pages.splice(from)) page.stop();
  }

  #publish() {
    const loaded = this.#pages.flatMap(({ data }) => data ?? []);
    this.#snapshot = {
      rows: loaded.flatMap(({ nodes }) => nodes),
      total: loaded[0]?.totalCount,
      hasMore: loaded.at(-1)?.pageInfo.hasNextPage ?? true,
      error: this.#pages.find(({ data }) => !data)?.error, // what was read stays, though asking again may fail
    };
    for (const listener of this.#listeners) listener();
  }
}
