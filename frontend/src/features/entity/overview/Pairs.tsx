/** Keys and values of a descriptor's metadata; values that are web addresses are links. */
export function Pairs({ pairs }: { pairs: readonly (readonly [string, string])[] }) {
  return (
    <dl className="flex flex-col gap-1.5 text-xs">
      {pairs.map(([key, value]) => (
        <div key={key}>
          <dt className="break-all text-muted">{key}</dt>
          <dd className="break-all font-mono">
            {/^https?:\/\/\S+$/.test(value) ? (
              <a
                href={value}
                target="_blank"
                rel="noreferrer"
                className="text-accent-ink hover:underline"
              >
                {value}
              </a>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
