import { lazy, type ReactNode, Suspense, useState } from "react";
import { useQuery } from "urql";
import { Icon } from "@/components/Icon";
import { Button } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { graphql } from "@/graphql/gen";
import { useViewer } from "@/graphql/viewer";
import { Section } from "./Section";
import { RuleRow } from "./trust/RuleRow";

const NewRuleDialog = lazy(() => import("./trust/NewRuleDialog"));

const SettingsPipelinesQuery = graphql(`
  query SettingsPipelines {
    trustRules {
      id
      ...RuleRow_rule
    }
  }
`);

/** The pipelines that get tokens without a secret that anybody keeps; for admins. */
export default function PipelinesTab() {
  const viewer = useViewer();
  if (!viewer) return <div className="skeleton h-40" />;
  return viewer.role === "ADMIN" ? <Rules /> : <ForAdmins />;
}

function Rules() {
  const [{ data, error }, ask] = useQuery({
    query: SettingsPipelinesQuery,
    requestPolicy: "cache-and-network",
  });
  const [making, setMaking] = useState(false);
  const again = () => ask({ requestPolicy: "network-only" });
  if (error && !data) return <p className="text-danger-ink">{error.message}</p>;
  if (!data) return <div className="skeleton h-40" />;
  const rules = data.trustRules;
  const make = (
    <Button look="primary" onClick={() => setMaking(true)}>
      <Icon name="plus" size={14} />
      New rule
    </Button>
  );
  return (
    <>
      {rules.length === 0 ? (
        <NoRules make={make} />
      ) : (
        <Section
          title="Trusted pipelines"
          about="Their CI says who they are, in a token that it signs for each job. A rule exchanges that for a token of Callboard's own, which lasts 15 minutes."
          deed={make}
        >
          <ul className="divide-y divide-line rounded-md border border-line">
            {rules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} onRemoved={again} />
            ))}
          </ul>
        </Section>
      )}
      <Suspense>
        {making && <NewRuleDialog onMade={again} onClose={() => setMaking(false)} />}
      </Suspense>
    </>
  );
}

function NoRules({ make }: { make: ReactNode }) {
  return (
    <EmptyState icon="branch" title="No pipeline is trusted yet" actions={make}>
      <p>
        GitHub Actions and GitLab CI sign a token for each job that says which repository and branch
        it is of. A rule exchanges it for a token that lasts 15 minutes: nobody has to store a
        secret, and none can be stolen.
      </p>
    </EmptyState>
  );
}

function ForAdmins() {
  return (
    <EmptyState icon="lock" title="For admins">
      <p>Which pipelines are trusted is up to those with the role admin.</p>
    </EmptyState>
  );
}
