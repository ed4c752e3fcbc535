import { classes } from "@/lib/classes";
import { copyText } from "@/lib/clipboard";
import { Icon } from "./Icon";
import { Button } from "./ui/Button";
import { useToasts } from "./ui/Toast";

/** Text as somebody wrote it, with its line numbers and one line marked. */
export function CodeBlock(props: {
  text: string;
  firstLine?: number;
  mark?: number;
  label: string;
}) {
  const { say, fail } = useToasts();
  const first = props.firstLine ?? 1;
  const lines = props.text.replace(/\n$/, "").split("\n");
  const copy = async () =>
    (await copyText(props.text)) ? say("Copied") : fail("The browser does not let this page copy");
  return (
    <div className="group relative overflow-hidden rounded-md border border-line bg-side">
      <Button
        look="quiet"
        square
        aria-label={`Copy ${props.label}`}
        className="absolute top-1 right-1 opacity-0 focus-visible:opacity-100 group-hover:opacity-100"
        onClick={copy}
      >
        <Icon name="copy" />
      </Button>
      {/* What scrolls must be reachable by keys. */}
      <pre
        role="region"
        tabIndex={0}
        aria-label={props.label}
        className="overflow-x-auto py-2 text-[12px] leading-5"
      >
        {lines.map((line, i) => (
          <code
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
            key={i}
            className={classes("block min-w-max px-3", first + i === props.mark && "bg-mark")}
          >
            <span className="mr-4 inline-block w-8 select-none text-right text-muted tabular-nums">
              {first + i}
            </span>
            {line}
          </code>
        ))}
      </pre>
    </div>
  );
}
