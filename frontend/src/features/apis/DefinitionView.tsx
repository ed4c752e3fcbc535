import { EmptyState } from "@/components/ui/EmptyState";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { Definition } from "./Definition";
import type { Items } from "./outline/OutlineReader";
import type { Lines } from "./SourcePanel";

export const DefinitionViewApi = graphql(`
  fragment DefinitionView_api on API {
    ref
    name
    type
    definition
  }
`);

/** The definition of an API: in the reader of its style, as it is written, or why it could not be read. */
export function DefinitionView(props: {
  api: FragmentType<typeof DefinitionViewApi>;
  /** As it is written, though there is a reader. */
  asSource: boolean;
  lines: Lines;
  items: Items;
}) {
  const api = readFragment(DefinitionViewApi, props.api);
  if (api.definition == null) {
    return (
      <EmptyState icon="file" title="There is no definition to show">
        <p>
          What spec.definition names could not be read yet; the problem above says why. It is tried
          again with every refresh.
        </p>
      </EmptyState>
    );
  }
  if (api.definition.trim() === "") {
    return (
      <EmptyState icon="file" title="The definition is empty">
        <p>spec.definition is there, but holds no text.</p>
      </EmptyState>
    );
  }
  const { asSource, lines, items } = props;
  return (
    <Definition
      key={api.ref}
      text={api.definition}
      name={api.name}
      type={api.type}
      asSource={asSource}
      lines={lines}
      items={items}
    />
  );
}
