import { useAllCommands } from "@/commands/context";
import { sections } from "@/commands/registry";
import { Dialog } from "@/components/ui/Dialog";
import { Kbd } from "@/components/ui/Kbd";

/** Every key that does something now, by heading. */
export default function KeyHelp({ onClose }: { onClose: () => void }) {
  const commands = useAllCommands().filter(({ keys }) => keys?.length);
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose} wide>
      <div className="columns-1 gap-8 p-4 sm:columns-2">
        {sections.map((section) => {
          const own = commands.filter((command) => command.section === section);
          if (own.length === 0) return null;
          return (
            <section key={section} className="mb-4 break-inside-avoid">
              <h2 className="mb-1 font-medium text-muted text-xs">{section}</h2>
              <dl>
                {own.map((command) => (
                  <div key={command.id} className="flex h-7 items-center justify-between gap-4">
                    <dt>{command.title}</dt>
                    <dd className="flex gap-2">
                      {command.keys?.map((keys) => (
                        <Kbd key={keys} keys={keys} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}
