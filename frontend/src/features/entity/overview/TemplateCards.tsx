import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { Card } from "./Card";
import { questionsOf, stepsOf } from "./template";

export const TemplateCardsTemplate = graphql(`
  fragment TemplateCards_template on Template {
    ref
    parameters
    steps
  }
`);

/** What a template asks, and what it does with the answers. */
export function TemplateCards(props: { template: FragmentType<typeof TemplateCardsTemplate> }) {
  const template = readFragment(TemplateCardsTemplate, props.template);
  const questions = questionsOf(template.parameters);
  const steps = stepsOf(template.steps);
  return (
    <>
      <Card title="Asks" count={questions.length}>
        <List items={questions} empty="It asks nothing." />
      </Card>
      <Card title="Does" count={steps.length}>
        <List items={steps} empty="It has no steps." />
      </Card>
    </>
  );
}

function List(props: { items: readonly { title: string; note?: string }[]; empty: string }) {
  if (props.items.length === 0) return <p className="px-3 py-3 text-muted">{props.empty}</p>;
  return (
    <ol className="divide-y divide-line">
      {props.items.map(({ title, note }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: their order is all that tells them apart
        <li key={i} className="flex min-h-9 items-center gap-3 px-3 py-1">
          <span className="min-w-0 truncate font-medium">{title}</span>
          {note && <code className="ml-auto min-w-0 truncate text-muted text-xs">{note}</code>}
        </li>
      ))}
    </ol>
  );
}
