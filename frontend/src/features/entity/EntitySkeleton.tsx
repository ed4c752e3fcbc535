/** The page of an entity before anything of it is known. It appears only when the wait is long enough to be noticed. */
export function EntitySkeleton() {
  return (
    <div aria-busy="true" className="transition-opacity delay-300 duration-200 starting:opacity-0">
      <div className="border-line border-b px-4 pt-4 pb-9 sm:px-6">
        <div className="flex gap-3">
          <div className="skeleton size-9" />
          <div className="flex flex-col gap-2">
            <div className="skeleton h-5 w-56" />
            <div className="skeleton h-3 w-72" />
          </div>
        </div>
        <div className="skeleton mt-4 h-4 w-96 max-w-full" />
      </div>
      <div className="flex flex-col gap-4 p-4 sm:p-6">
        <div className="skeleton h-64 w-full" />
        <div className="skeleton h-32 w-full" />
      </div>
    </div>
  );
}
