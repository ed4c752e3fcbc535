/** Says that something should not be used any more. */
export function Deprecated() {
  return (
    <span className="rounded border border-line-strong px-1 font-sans text-warn text-xs">
      deprecated
    </span>
  );
}
