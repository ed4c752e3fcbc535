import { useQuery } from "urql";
import { type BootViewer, readBoot } from "@/lib/boot";
import { graphql } from "./gen";

const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      login
      name
      picture
      role
      provider
    }
  }
`);

const boot = readBoot();

/** Who is asking; undefined until that is known. */
export function useViewer(): BootViewer | undefined {
  const [{ data }] = useQuery({ query: ViewerQuery, pause: boot.viewer !== undefined });
  return boot.viewer ?? data?.viewer;
}
