import { Link } from "@tanstack/react-router";
import { useState } from "react";

/** So many are shown at once. */
const SHOWN = 12;

/** Tags, each of which leads to all entities that have it. */
export function Tags({ tags }: { tags: readonly string[] }) {
  const [all, setAll] = useState(false);
  const shown = all || tags.length <= SHOWN + 1 ? tags : tags.slice(0, SHOWN);
  if (tags.length === 0) return null;
  return (
    <ul aria-label="Tags" className="flex min-w-0 flex-wrap gap-1">
      {shown.map((tag) => (
        <li key={tag} className="min-w-0">
          <Link to="/catalog" search={{ tag: [tag] }} className={`block truncate ${look}`}>
            {tag}
          </Link>
        </li>
      ))}
      {shown.length < tags.length && (
        <li>
          <button
            type="button"
            className={`cursor-pointer text-muted ${look}`}
            onClick={() => setAll(true)}
          >
            {tags.length - shown.length} more
          </button>
        </li>
      )}
    </ul>
  );
}

const look = "rounded-full border border-line px-2 text-xs leading-[18px] hover:bg-hover";
