import { useEffect, useState } from "react";
import { useQuery } from "urql";
import { graphql } from "@/graphql/gen";
import type { PaletteQuery as Data } from "@/graphql/gen/graphql";
import { ranked } from "@/lib/rank";

const PaletteQuery = graphql(`
  query Palette($text: String!, $names: [String!]!) {
    named: entities(filter: { names: $names }, first: 5) {
      nodes {
        ref
        kind
        name
        title
        description
      }
    }
    found: entities(search: $text, first: 50) {
      nodes {
        ref
        kind
        name
        title
        description
      }
    }
  }
`);

export type Found = Data["found"]["nodes"][number];

const SHOWN = 12;
const PAUSE = 40;

/**
 * Entities that fit what is typed. While the server is asked, those of the answer before that still fit stand in for
 * it, so that Enter never chooses something that was not meant.
 */
export function useEntitySearch(typed: string): { found: Found[]; busy: boolean } {
  const text = typed.trim();
  const asked = useLate(text, PAUSE);
  const [{ data, fetching }] = useQuery({
    query: PaletteQuery,
    variables: { text: asked, names: [asked] },
    pause: asked === "",
  });
  if (text === "") return { found: [], busy: false };
  return {
    found: bestOf(data, text, asked === text && !fetching),
    busy: fetching || asked !== text,
  };
}

/** The best of an answer, each once. An answer to this very text may also fit by tags, which are not among its fields. */
export function bestOf(data: Data | undefined, text: string, exact: boolean): Found[] {
  const all = [...(data?.named.nodes ?? []), ...(data?.found.nodes ?? [])];
  const distinct = [...new Map(all.map((entity) => [entity.ref, entity])).values()];
  const fitting = ranked(text, distinct, ({ name, title }) => [name, title ?? ""]);
  const others = exact ? distinct.filter((entity) => !fitting.includes(entity)) : [];
  return [...fitting, ...others].slice(0, SHOWN);
}

/** `value` once it has stood still for `pause` milliseconds. */
function useLate(value: string, pause: number): string {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return late;
}
