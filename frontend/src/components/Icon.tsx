import { classes } from "@/lib/classes";

// Drawn on a grid of 16, with a line of 1.5.
const paths = {
  activity: "M1.5 8.5h3l2-6 3 11 2-5h3",
  api: "M6 2.5c-2 0-2.5 1-2.5 2.5S3.5 8 1.5 8c2 0 2 1.5 2 3s.5 2.5 2.5 2.5M10 2.5c2 0 2.5 1 2.5 2.5s0 3 2 3c-2 0-2 1.5-2 3s-.5 2.5-2.5 2.5",
  back: "M9.5 3.5 5 8l4.5 4.5",
  branch:
    "M4.5 5.5v5M4.5 5.5a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM4.5 14a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM11.5 5.5a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM11.5 5.5c0 3-7 2-7 5",
  catalog: "M2 3.5h12M2 8h12M2 12.5h12",
  check: "M3 8.5 6.5 12 13 4.5",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  component: "M8 1.5 14 4.75v6.5L8 14.5 2 11.25v-6.5zM2 4.75 8 8l6-3.25M8 8v6.5",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  custom: "M8 1.75 14.25 8 8 14.25 1.75 8z",
  device: "M2.5 3h11v7.5h-11zM1 13h14",
  domain:
    "M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5zM1.75 8h12.5M8 1.75c3.3 3.6 3.3 8.9 0 12.5-3.3-3.6-3.3-8.9 0-12.5z",
  down: "M3.5 6 8 10.5 12.5 6",
  edit: "M10.5 3 13 5.5 5.5 13H3v-2.5z",
  error: "M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5zM8 4.75v4M8 11v.25",
  external: "M6.5 3h-4v10.5H13v-4M9.5 2.5h4v4M13.5 2.5 7.5 8.5",
  file: "M3.5 1.75h5.5l3.5 3.5v9h-9zM9 1.75v3.5h3.5",
  forward: "M6.5 3.5 11 8l-4.5 4.5",
  graph:
    "M3.5 5.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM12.5 9.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM3.5 14.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM5 4.3l6 2.8M5 11.7l6-2.8",
  graphiql: "M8 1.75 13.5 5v6L8 14.25 2.5 11V5zM8 1.75 2.75 11h10.5z",
  group:
    "M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M10.5 2.75a2.5 2.5 0 0 1 0 4.5M12 9.75c1.5.6 2.5 2 2.5 3.75",
  history: "M2 8a6 6 0 1 0 1.9-4.4L2 5.3M2 2v3.3h3.3M8 4.75V8l2.25 1.5",
  info: "M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5zM8 7.25v4M8 4.75V5",
  key: "M5 11.75a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5zM8.1 7.75H14.5v3M11.5 7.75v2",
  keyboard: "M1.5 4h13v8h-13zM4 6.75h.25M6.75 6.75H7M9.25 6.75h.25M12 6.75h.01M4.5 9.5h7",
  link: "M6.5 9.5l3-3M7.5 4.5l1.25-1.25a2.83 2.83 0 0 1 4 4L11.5 8.5M8.5 11.5l-1.25 1.25a2.83 2.83 0 0 1-4-4L4.5 7.5",
  location:
    "M8 14.5c3.5-3.75 5-6.1 5-8.1A4.95 4.95 0 0 0 8 1.5a4.95 4.95 0 0 0-5 4.9c0 2 1.5 4.35 5 8.1zM8 8a1.75 1.75 0 1 0 0-3.5A1.75 1.75 0 0 0 8 8z",
  lock: "M3.5 7h9v6.5h-9zM5.5 7V4.75a2.5 2.5 0 0 1 5 0V7",
  menu: "M2 4h12M2 8h12M2 12h12",
  moon: "M13.5 9.75A6 6 0 0 1 6.25 2.5a6 6 0 1 0 7.25 7.25z",
  more: "M3.25 8h.01M8 8h.01M12.75 8h.01",
  out: "M6.5 2.5h-4v11h4M10 5l3 3-3 3M13 8H6",
  phone: "M4.5 1.75h7v12.5h-7zM7.25 12h1.5",
  plus: "M8 3v10M3 8h10",
  refresh: "M13.5 3v3.5H10M13.2 6.5A5.75 5.75 0 1 0 13.75 8",
  resource:
    "M2.5 4c0-1.1 2.5-2 5.5-2s5.5.9 5.5 2-2.5 2-5.5 2-5.5-.9-5.5-2zM2.5 4v8c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2V4M2.5 8c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2",
  search: "M7 11.75a4.75 4.75 0 1 0 0-9.5 4.75 4.75 0 0 0 0 9.5zM10.5 10.5 14 14",
  settings:
    "M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 6.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM5 13.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5z",
  sort: "M8 3v10M4 9l4 4 4-4",
  star: "M8 1.75l1.9 4 4.35.55-3.2 3 .85 4.3L8 11.45 4.1 13.6l.85-4.3-3.2-3 4.35-.55z",
  sun: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M3 13l1.1-1.1M11.9 4.1 13 3",
  system: "M8 1.75 14.5 5 8 8.25 1.5 5zM1.5 8 8 11.25 14.5 8M1.5 11 8 14.25 14.5 11",
  tag: "M2 2h5.5L14 8.5 8.5 14 2 7.5zM5 5h.01",
  template: "M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM11.5 9v5M9 11.5h5",
  trash: "M2.5 4h11M6 4V2.5h4V4M4 4l.6 9.5h6.8L12 4",
  user: "M8 7.75a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5zM2.75 14c.2-2.9 2.3-4.25 5.25-4.25S13.05 11.1 13.25 14",
  warning: "M8 2 14.75 13.75H1.25zM8 6.5v3.25M8 11.5v.25",
};

export type IconName = keyof typeof paths;

/** A picture beside words, hidden from screen readers; what stands alone needs a label on its button. */
export function Icon(props: {
  name: IconName;
  size?: number;
  filled?: boolean;
  className?: string;
}) {
  const size = props.size ?? 16;
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill={props.filled ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth={props.name === "more" ? 2 : 1.5 * (16 / Math.max(16, size))}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={classes("shrink-0", props.className)}
    >
      <path d={paths[props.name]} />
    </svg>
  );
}
