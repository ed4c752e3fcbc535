import type { ReactNode } from "react";
import { outsideAddress } from "../openapi/openOutside";

const marks =
  /`([^`\n]+)`|\*\*([^*\n]+)\*\*|(?<!\w)_([^_\n]+)_(?!\w)|!?\[([^\]\n]*)\]\(([^()\s]+)[^()\n]*\)|<?(https?:\/\/[^\s<>"'`]*[\w/])>?/g;

/** What somebody wrote of something: their lines, with code, stress and links as Markdown has them, and nothing else. */
export function Prose({ text, className }: { text: string; className?: string }) {
  return (
    <p className={`max-w-[80ch] whitespace-pre-line break-words ${className ?? ""}`}>
      {pieces(text.trim().replace(/\n{3,}/g, "\n\n"))}
    </p>
  );
}

function pieces(text: string): ReactNode[] {
  const found: ReactNode[] = [];
  let at = 0;
  for (const match of text.matchAll(marks)) {
    found.push(text.slice(at, match.index), <Marked key={match.index} match={match} />);
    at = match.index + match[0].length;
  }
  found.push(text.slice(at));
  return found;
}

function Marked({
  match: [whole, code, strong, stressed, words, target, bare],
}: {
  match: RegExpMatchArray;
}) {
  if (code) return <code className="rounded bg-hover px-1 text-[12px]">{code}</code>;
  if (strong) return <strong className="font-semibold">{strong}</strong>;
  if (stressed) return <em>{stressed}</em>;
  const address = outsideAddress(target ?? bare ?? "");
  const title = words?.replaceAll(/[*_`]{1,2}/g, "");
  if (!address) return title || whole;
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      className="text-accent-ink underline"
    >
      {title || bare || target}
    </a>
  );
}
