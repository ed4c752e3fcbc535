/** A line about a template: a question it asks, or a step it takes. */
export interface TemplateLine {
  title: string;
  /** The field of an answer, or the action of a step. */
  note?: string;
}

/** The questions of a template, whose parameters are one JSON Schema or a list of them, a page each. */
export function questionsOf(parameters: unknown): TemplateLine[] {
  const pages = Array.isArray(parameters) ? parameters : [parameters];
  return pages.flatMap((page) =>
    Object.entries(fieldsOf(fieldsOf(page).properties)).map(([name, question]) => {
      const title = fieldsOf(question).title;
      return typeof title === "string" ? { title, note: name } : { title: name };
    }),
  );
}

/** The steps of a template, in the order in which they are taken. */
export function stepsOf(steps: unknown): TemplateLine[] {
  if (!Array.isArray(steps)) return [];
  return steps.map((step) => {
    const { name, id, action } = fieldsOf(step);
    const title = [name, id, action].find((one) => typeof one === "string") ?? "a step";
    return { title: String(title), note: typeof action === "string" ? action : undefined };
  });
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
