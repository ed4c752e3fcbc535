import { useAllCommands } from "@/commands/context";
import { Dialog } from "@/components/ui/Dialog";

export default function CommandPalette({ onClose }: { onClose: () => void }) {
  const commands = useAllCommands();
  return (
    <Dialog title="Search" onClose={onClose}>
      <ul className="p-2">
        {commands.map((command) => (
          <li key={command.id}>{command.title}</li>
        ))}
      </ul>
    </Dialog>
  );
}
