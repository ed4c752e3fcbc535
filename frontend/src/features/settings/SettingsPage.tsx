import type { ReactNode } from "react";
import { PageHeader } from "@/components/PageHeader";
import { readBoot } from "@/lib/boot";
import { useTitle } from "@/lib/useTitle";
import { SingleKeys } from "./SingleKeys";
import { ThemeChoice } from "./ThemeChoice";
import { ViewerCard } from "./ViewerCard";

const { version } = readBoot();

/** Who one is here, and how the page looks and listens in this browser. */
export function SettingsPage() {
  useTitle("Settings");
  return (
    <>
      <PageHeader title="Settings" />
      <div className="flex w-full max-w-[680px] flex-col gap-8 px-4 py-6">
        <Section title="You">
          <ViewerCard />
        </Section>
        <Section title="Theme">
          <ThemeChoice />
        </Section>
        <Section title="Keyboard">
          <SingleKeys />
        </Section>
        {version && <p className="text-muted">Callboard {version}</p>}
      </div>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 font-semibold">{title}</h2>
      {children}
    </section>
  );
}
