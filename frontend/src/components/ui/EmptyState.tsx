import type { ReactNode } from "react";
import { Icon, type IconName } from "../Icon";

/** What stands where nothing is: why, and what to do about it. */
export function EmptyState(props: {
  icon?: IconName;
  title: string;
  /** Of the title: 1 where it is all there is of the page. */
  level?: 1 | 2;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  const Title = props.level === 1 ? "h1" : "h2";
  return (
    <div className="mx-auto flex max-w-[460px] flex-col items-center gap-2 px-6 py-14 text-center">
      {props.icon && (
        <span className="mb-1 grid size-10 place-items-center rounded-lg border border-line bg-side text-muted">
          <Icon name={props.icon} size={20} />
        </span>
      )}
      <Title className="font-semibold text-base">{props.title}</Title>
      {props.children && <div className="text-balance text-muted">{props.children}</div>}
      {props.actions && (
        <div className="mt-2 flex flex-wrap justify-center gap-2">{props.actions}</div>
      )}
    </div>
  );
}
