/** Somebody by the first letters of their names. */
export function Avatar({ name, size = 20 }: { name: string; size?: number }) {
  return (
    <span
      aria-hidden="true"
      style={{ width: size, height: size, fontSize: size * 0.42 }}
      className="grid shrink-0 select-none place-items-center rounded-full bg-selected font-semibold text-accent-ink leading-none"
    >
      {initials(name)}
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
