import { useEffect } from "react";
import { useMutation } from "urql";
import { UserErrorList } from "@/components/ProblemList";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { useToasts } from "@/components/ui/Toast";
import { graphql, readFragment } from "@/graphql/gen";
import { sentence } from "@/lib/sentence";
import { Applied, AppliedResults } from "./Applied";
import { Impact } from "./Impact";
import { summary } from "./outcomes";

const UnregisterMutation = graphql(`
  mutation Unregister($input: UnregisterLocationInput!) {
    unregisterLocation(input: $input) {
      results(first: 50) {
        ...Applied_results
      }
      impact {
        ...Impact_summary
      }
      errors {
        ...ProblemList_error
      }
    }
  }
`);

/** Says what would go with a location before it goes. */
export default function UnregisterDialog(props: {
  id: string;
  address: string;
  onClose: () => void;
}) {
  const { id, onClose } = props;
  const [tried, attempt] = useMutation(UnregisterMutation);
  const [done, unregister] = useMutation(UnregisterMutation);
  const { say } = useToasts();
  useEffect(() => void attempt({ input: { id, dryRun: true } }), [attempt, id]);

  const confirm = async () => {
    const { data } = await unregister({ input: { id, dryRun: false } });
    if (!data || data.unregisterLocation.errors.length > 0) return;
    const counts = readFragment(AppliedResults, data.unregisterLocation.results);
    say(`Unregistered: ${summary(counts)}`);
    onClose();
  };

  const { data } = done.data ? done : tried;
  const payload = data?.unregisterLocation;
  const failure = done.error ?? tried.error;
  const counts = payload && readFragment(AppliedResults, payload.results);
  return (
    <Dialog
      title="Unregister this location?"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button
            look="danger"
            disabled={!payload || payload.errors.length > 0 || done.fetching}
            onClick={confirm}
          >
            Unregister
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3 p-4">
        <p>
          <code className="break-all">{props.address}</code> will not be read any more. Its file
          stays as it is.
        </p>
        {failure && <p className="text-danger-ink">{sentence(failure.message)}</p>}
        {payload && payload.errors.length > 0 && <UserErrorList errors={payload.errors} />}
        {!payload && !failure && <p className="skeleton h-5 w-48" />}
        {counts && (
          <p>
            In the catalog: <strong className="font-medium">{summary(counts)}</strong>.
            {counts.updated > 0 && " Updated are those that another location declares too."}
          </p>
        )}
        {payload?.impact && <Impact summary={payload.impact} />}
        {payload && <Applied results={payload.results} />}
      </div>
    </Dialog>
  );
}
