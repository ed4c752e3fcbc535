import { Icon, type IconName } from "@/components/Icon";

const examples: { icon: IconName; title: string; address: string }[] = [
  {
    icon: "file",
    title: "A descriptor file",
    address: "https://github.com/acme/shop/blob/main/catalog-info.yaml",
  },
  {
    icon: "branch",
    title: "A repository, with every descriptor in it",
    address: "https://github.com/acme/shop",
  },
  {
    icon: "catalog",
    title: "A folder of it, with all below",
    address: "https://github.com/acme/shop/tree/main/services",
  },
  {
    icon: "resource",
    title: "A file on the server’s disk",
    address: "file:./examples/all.yaml",
  },
];

/** Addresses of each sort, to begin from. */
export function Examples({ onChoose }: { onChoose: (address: string) => void }) {
  return (
    <section aria-labelledby="examples">
      <h2 id="examples" className="mb-1.5 font-medium text-muted text-xs">
        For example
      </h2>
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line">
        {examples.map(({ icon, title, address }) => (
          <li key={title}>
            <button
              type="button"
              onClick={() => onChoose(address)}
              className="-outline-offset-2! flex w-full cursor-pointer items-center gap-3 px-3 py-2 text-left hover:bg-hover"
            >
              <Icon name={icon} className="text-muted" />
              <span className="flex min-w-0 flex-1 flex-wrap gap-x-3 sm:justify-between">
                {title}
                <code className="truncate text-muted text-xs leading-5">{address}</code>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
