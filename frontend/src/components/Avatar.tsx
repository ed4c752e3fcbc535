import { useState } from "react";

/** Somebody by their picture; by the first letters of their names where there is none, or it cannot be shown. */
export function Avatar(props: { name: string; picture?: string | null; size?: number }) {
  const { name, picture, size = 20 } = props;
  const [broken, setBroken] = useState<string>();
  return (
    <span
      aria-hidden="true"
      style={{ width: size, height: size, fontSize: size * 0.42 }}
      className="grid shrink-0 select-none place-items-center overflow-hidden rounded-full bg-selected font-semibold text-accent-ink leading-none"
    >
      {picture && picture !== broken ? (
        <img
          src={picture}
          alt=""
          width={size}
          height={size}
          className="size-full object-cover"
          onError={() => setBroken(picture)}
        />
      ) : (
        initials(name)
      )}
    </span>
  );
}

/** One letter of a name in one word, those of the first and the last of several. */
export function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => (word ? ([...word][0] ?? "") : ""))
    .join("")
    .toUpperCase();
}
