const widths = [38, 55, 46, 62, 41, 50];

/** A row that is on its way, as high as it will be. */
export function SkeletonRow({
  index,
  top,
  height,
}: {
  index: number;
  top: number;
  height: number;
}) {
  return (
    <div
      aria-hidden="true"
      className="catalog-row absolute inset-x-0 top-0 border-line border-b"
      style={{ transform: `translateY(${top}px)`, height }}
    >
      <div data-column="name" className="flex items-center gap-2.5">
        <span className="skeleton size-4" />
        <span className="skeleton h-3" style={{ width: `${widths[index % widths.length]}%` }} />
      </div>
      {["kind", "owner", "system", "type", "lifecycle"].map((column) => (
        <div key={column} data-column={column} className="items-center">
          <span className="skeleton h-3 w-3/5" />
        </div>
      ))}
    </div>
  );
}
