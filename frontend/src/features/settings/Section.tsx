import type { ReactNode } from "react";

/** A part of the settings: what it is about, and at its right what can be done. */
export function Section(props: {
  title: string;
  about?: ReactNode;
  deed?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <section>
      <div className="mb-3 flex items-start gap-3">
        <div className="mr-auto min-w-0">
          <h2 className="font-semibold text-base">{props.title}</h2>
          {props.about && <p className="mt-0.5 max-w-[60ch] text-muted">{props.about}</p>}
        </div>
        {props.deed}
      </div>
      {props.children}
    </section>
  );
}
