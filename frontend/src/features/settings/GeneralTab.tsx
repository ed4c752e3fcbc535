import { readBoot } from "@/lib/boot";
import { Section } from "./Section";
import { SingleKeys } from "./SingleKeys";
import { ThemeChoice } from "./ThemeChoice";
import { ViewerCard } from "./ViewerCard";

const { version } = readBoot();

/** Who one is, and how the page looks and listens in this browser. */
export function GeneralTab() {
  return (
    <>
      <ViewerCard />
      <Section title="Theme">
        <ThemeChoice />
      </Section>
      <Section title="Keyboard">
        <SingleKeys />
      </Section>
      {version && <p className="text-muted text-xs">Callboard {version}</p>}
    </>
  );
}
