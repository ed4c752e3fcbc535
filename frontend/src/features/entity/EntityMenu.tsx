import { useRouter } from "@tanstack/react-router";
import { useCopy } from "@/components/CopyRef";
import { Menu, type MenuEntry } from "@/components/ui/Menu";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { entityQuery } from "./openAsQuery";

export const EntityMenuEntity = graphql(`
  fragment EntityMenu_entity on Entity {
    ref
    origin {
      url
      location {
        id
        address
      }
    }
  }
`);

/** What is done seldom. */
export default function EntityMenu(props: { entity: FragmentType<typeof EntityMenuEntity> }) {
  const { ref, origin } = readFragment(EntityMenuEntity, props.entity);
  const copy = useCopy();
  const router = useRouter();
  const location = origin?.location;
  const entries: MenuEntry[] = [
    { title: "Copy ref", icon: "copy", run: () => void copy(ref) },
    {
      title: "Copy link",
      icon: "link",
      run: () => void copy(`${window.location.origin}${window.location.pathname}`),
    },
    { title: "Open as GraphQL query", icon: "graphiql", href: entityQuery(ref) },
  ];
  if (location) {
    entries.push({
      title: "Its location: state, unregister…",
      icon: "location",
      run: () =>
        void router.navigate({
          to: "/sources",
          search: { q: location.address, open: location.id },
        }),
    });
  }
  return <Menu label={`More about ${ref}`} entries={entries} />;
}
