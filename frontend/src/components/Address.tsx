import { Fragment } from "react";

/** An address or a path that is broken after its slashes, and within a part only where that alone is too long. */
export function Address({ text }: { text: string }) {
  return (
    <span className="[overflow-wrap:anywhere]">
      {text.split(/(?<=\/)(?!\/)/).map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: their order is all that tells them apart
        <Fragment key={i}>
          {i > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
