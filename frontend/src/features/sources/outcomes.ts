/** How many documents came to which end. */
export type Counts = {
  created: number;
  updated: number;
  unchanged: number;
  deleted: number;
  rejected: number;
};

const order = ["created", "updated", "deleted", "rejected", "unchanged"] as const;

/** The counts that are not zero, in words: "4 created, 1 refused". */
export function summary(counts: Counts): string {
  const parts = order
    .filter((key) => counts[key] > 0)
    .map((key) => `${counts[key]} ${key === "rejected" ? "refused" : key}`);
  return parts.join(", ") || "nothing";
}

/** The counts of several readings together. */
export function total(all: readonly Counts[]): Counts {
  const sum = { created: 0, updated: 0, unchanged: 0, deleted: 0, rejected: 0 };
  for (const counts of all) for (const key of order) sum[key] += counts[key];
  return sum;
}
