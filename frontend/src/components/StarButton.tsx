import { useMutation } from "urql";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { Icon } from "./Icon";
import { Button } from "./ui/Button";
import { useToasts } from "./ui/Toast";

export const StarButtonEntity = graphql(`
  fragment StarButton_entity on Entity {
    ref
    starred
  }
`);

const StarMutation = graphql(`
  mutation Star($ref: EntityRef!) {
    star(ref: $ref) {
      ref
      starred
    }
  }
`);

const UnstarMutation = graphql(`
  mutation Unstar($ref: EntityRef!) {
    unstar(ref: $ref) {
      ref
      starred
    }
  }
`);

/** Whoever sets a star and leaves the page at once has set it all the same. */
const outliving = { fetchOptions: { keepalive: true } };

/** Sets or takes away the viewer's star, at once on the screen; should the server refuse, a message says so. */
export function useStar() {
  const [, star] = useMutation(StarMutation);
  const [, unstar] = useMutation(UnstarMutation);
  const { fail } = useToasts();
  return async (ref: string, on: boolean) => {
    const { error } = await (on ? star : unstar)({ ref }, outliving);
    if (error) fail(`The star could not be kept: ${error.message}`);
  };
}

/** The viewer's star of an entity, on or off. */
export function StarButton(props: {
  entity: FragmentType<typeof StarButtonEntity>;
  tabIndex?: number;
  className?: string;
}) {
  const { ref, starred } = readFragment(StarButtonEntity, props.entity);
  const setStar = useStar();
  return (
    <Button
      look="quiet"
      square
      tabIndex={props.tabIndex}
      aria-pressed={starred}
      aria-label={`Star ${ref}`}
      title={starred ? "Take the star away" : "Star"}
      className={props.className}
      onClick={() => setStar(ref, !starred)}
    >
      <Icon name="star" filled={starred} className={starred ? "text-star" : undefined} />
    </Button>
  );
}
