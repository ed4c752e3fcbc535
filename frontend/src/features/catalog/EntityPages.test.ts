import type { Client } from "urql";
import { expect, test, vi } from "vitest";
import { makeSubject, type Subject } from "wonka";
import { EntityPages, type ListVariables } from "./EntityPages";

type Answer = { data?: unknown; error?: unknown };

/** A client whose queries are answered by hand, in the order in which they were asked. */
function scripted() {
  const asked: { variables: Record<string, unknown>; subject: Subject<Answer> }[] = [];
  const query = (_: unknown, variables: Record<string, unknown>) => {
    const subject = makeSubject<Answer>();
    asked.push({ variables, subject });
    return {
      subscribe: (next: (answer: Answer) => void) => {
        let open = true;
        subject.source((signal) => {
          if (open && typeof signal === "object" && signal.tag === 1) next(signal[0]);
        });
        return { unsubscribe: () => (open = false) };
      },
    };
  };
  return { client: { query } as unknown as Client, asked };
}

function page(names: string[], endCursor: string, hasNextPage = true, totalCount = 4): Answer {
  const nodes = names.map((name) => ({ ref: `component:default/${name}` }));
  return { data: { entities: { totalCount, pageInfo: { hasNextPage, endCursor }, nodes } } };
}

const variables: ListVariables = { filter: { kinds: ["component"] } };
const names = (pages: EntityPages) =>
  pages.snapshot().rows.map(({ ref }) => ref.replace("component:default/", ""));

function open() {
  const { client, asked } = scripted();
  const pages = new EntityPages(client, variables);
  const changed = vi.fn();
  const close = pages.subscribe(changed);
  return { pages, asked, changed, close };
}

test("the first page comes by itself, the next when it is wanted, from where the first ended", () => {
  const { pages, asked, changed } = open();
  expect(pages.snapshot().total).toBeUndefined();
  asked[0]?.subject.next(page(["a", "b"], "c1"));
  expect(changed).toHaveBeenCalledOnce();
  expect(pages.snapshot()).toMatchObject({ total: 4, hasMore: true });

  pages.loadMore();
  pages.loadMore(); // under way
  expect(asked).toHaveLength(2);
  expect(asked[1]?.variables).toMatchObject({ after: "c1", filter: { kinds: ["component"] } });
  asked[1]?.subject.next(page(["c", "d"], "c2", false));
  expect(names(pages)).toEqual(["a", "b", "c", "d"]);

  pages.loadMore(); // there is no more
  expect(asked).toHaveLength(2);
});

test("a page that changes while the next is under way does not ask for that one again", () => {
  const { pages, asked } = open();
  asked[0]?.subject.next(page(["a", "b"], "c1"));
  pages.loadMore();
  asked[0]?.subject.next(page(["a", "b"], "c1")); // somebody set a star
  pages.loadMore();
  expect(asked).toHaveLength(2);
  asked[1]?.subject.next(page(["c", "d"], "c2", false));
  expect(names(pages)).toEqual(["a", "b", "c", "d"]);
});

test("what was read stays in sight where asking for it again fails", () => {
  const { pages, asked } = open();
  asked[0]?.subject.next(page(["a"], "c1", false));
  asked[0]?.subject.next({ error: { message: "gone" } });
  expect(names(pages)).toEqual(["a"]);
  expect(pages.snapshot().error).toBeUndefined();
});

test("a page that ends elsewhere than before drops what followed it", () => {
  const { pages, asked } = open();
  asked[0]?.subject.next(page(["a", "b"], "c1"));
  pages.loadMore();
  asked[1]?.subject.next(page(["c"], "c2", false));
  asked[0]?.subject.next(page(["a", "a2"], "c9"));
  expect(names(pages)).toEqual(["a", "a2"]);
  pages.loadMore();
  expect(asked[2]?.variables).toMatchObject({ after: "c9" });
});

test("a failure is told, asking stops, and retry goes on from there", () => {
  const { pages, asked } = open();
  asked[0]?.subject.next(page(["a"], "c1"));
  pages.loadMore();
  asked[1]?.subject.next({ error: { message: "gone" } });
  expect(pages.snapshot().error?.message).toBe("gone");
  expect(names(pages)).toEqual(["a"]);
  pages.loadMore();
  expect(asked).toHaveLength(2);

  pages.retry();
  asked[2]?.subject.next(page(["b"], "c2", false));
  expect(pages.snapshot().error).toBeUndefined();
  expect(names(pages)).toEqual(["a", "b"]);
});

test("who comes back finds every page, and hears of changes again", () => {
  const { pages, asked, close } = open();
  asked[0]?.subject.next(page(["a"], "c1"));
  pages.loadMore();
  asked[1]?.subject.next(page(["b"], "c2", false));
  close();

  const changed = vi.fn();
  pages.subscribe(changed);
  expect(names(pages)).toEqual(["a", "b"]);
  expect(asked.slice(2).map(({ variables: { after } }) => after)).toEqual([null, "c1"]);
  asked[3]?.subject.next(page(["b"], "c2", false));
  expect(changed).toHaveBeenCalledOnce();
});
