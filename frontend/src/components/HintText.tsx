import { sentence } from "@/lib/sentence";

/** What to do about something: words, and where settings follow them in further lines, those as they are to be written. */
export function HintText({ text }: { text: string }) {
  const [words, ...lines] = text.split("\n");
  return (
    <>
      <p className="mt-0.5 break-words text-muted">{sentence(words ?? "")}</p>
      {lines.length > 0 && (
        <pre className="mt-1.5 overflow-x-auto rounded border border-line bg-side px-2.5 py-1 text-xs leading-5">
          <code>{lines.join("\n")}</code>
        </pre>
      )}
    </>
  );
}
