import { lazy, type ReactNode, Suspense, useState } from "react";
import { useQuery } from "urql";
import { Icon } from "@/components/Icon";
import { Button } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { graphql } from "@/graphql/gen";
import { useViewer } from "@/graphql/viewer";
import { readBoot } from "@/lib/boot";
import { sentence } from "@/lib/sentence";
import { Section } from "./Section";
import { Snippet } from "./Snippet";
import { curlWith } from "./tokens/curl";
import { TokenRow } from "./tokens/TokenRow";

const NewTokenDialog = lazy(() => import("./tokens/NewTokenDialog"));

const SettingsTokensQuery = graphql(`
  query SettingsTokens {
    viewer {
      accessTokens {
        id
        ...TokenRow_token
      }
    }
  }
`);

const { local } = readBoot();

/** The programs that may act as oneself. */
export function TokensTab() {
  const viewer = useViewer();
  const [{ data, error }, ask] = useQuery({
    query: SettingsTokensQuery,
    requestPolicy: "cache-and-network",
  });
  const [making, setMaking] = useState(false);
  const again = () => ask({ requestPolicy: "network-only" });
  if (viewer?.provider === "guest" && !local) return <NoTokensForGuests />;
  if (error && !data) return <p className="text-danger-ink">{sentence(error.message)}</p>;
  if (!data) return <div className="skeleton h-40" />;
  const tokens = data.viewer.accessTokens;
  const make = (
    <Button look="primary" onClick={() => setMaking(true)}>
      <Icon name="plus" size={14} />
      New token
    </Button>
  );
  return (
    <>
      {tokens.length === 0 ? (
        <NoTokens make={make} />
      ) : (
        <>
          <Section
            title="Access tokens"
            about="A program that sends one may do what you may do at that moment, as far as its scopes reach."
            deed={make}
          >
            <ul className="divide-y divide-line rounded-md border border-line">
              {tokens.map((token) => (
                <TokenRow key={token.id} token={token} onRevoked={again} />
              ))}
            </ul>
          </Section>
          <HowToUse />
        </>
      )}
      <Suspense>
        {making && <NewTokenDialog onMade={again} onClose={() => setMaking(false)} />}
      </Suspense>
    </>
  );
}

function HowToUse() {
  return (
    <Section title="How a program uses one" about="It sends the token with each request.">
      <Snippet
        text={curlWith("$CALLBOARD_TOKEN", location.origin)}
        label="an example of a request"
      />
    </Section>
  );
}

function NoTokens({ make }: { make: ReactNode }) {
  return (
    <>
      <EmptyState icon="key" title="No tokens yet" actions={make}>
        <p>
          With a token a program asks as you would: a pipeline that registers a repository, a script
          that lists what is yours. It can be limited to what it needs, and ends by itself.
        </p>
      </EmptyState>
      <HowToUse />
    </>
  );
}

function NoTokensForGuests() {
  return (
    <EmptyState icon="key" title="Guests have no tokens">
      <p>All guests share one account. Sign in as yourself to make tokens for your programs.</p>
    </EmptyState>
  );
}
