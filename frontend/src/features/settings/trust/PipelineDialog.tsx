import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { PipelineText } from "./PipelineText";
import type { PipelineRule } from "./pipeline";

/** The pipeline that a rule is for, to take along. */
export default function PipelineDialog(props: { rule: PipelineRule; onClose: () => void }) {
  return (
    <Dialog
      wide
      title="The pipeline"
      onClose={props.onClose}
      footer={
        <Button look="primary" onClick={props.onClose}>
          Done
        </Button>
      }
    >
      <div className="p-4">
        <PipelineText rule={props.rule} />
      </div>
    </Dialog>
  );
}
