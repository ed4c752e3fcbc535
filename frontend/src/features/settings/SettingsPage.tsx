import { PageHeader } from "@/components/PageHeader";
import { useViewer } from "@/graphql/viewer";

export function SettingsPage() {
  const viewer = useViewer();
  return (
    <>
      <PageHeader title="Settings" />
      <p className="p-4">{viewer?.name}</p>
    </>
  );
}
