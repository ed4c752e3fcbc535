import icon from "@/components/icon.svg";
import { readBoot } from "@/lib/boot";
import { useTitle } from "@/lib/useTitle";
import { GuestButton } from "./GuestButton";
import { ProviderButton } from "./ProviderButton";
import { returnTo } from "./returnTo";
import { useWays } from "./useWays";

const { version } = readBoot();

/** The ways in. Whoever signs in comes back to the address that they opened. */
export default function SignInPage() {
  const ways = useWays();
  const providers = ways.filter(({ type }) => type !== "guest");
  const guest = ways.find(({ type }) => type === "guest");
  const back = returnTo(location);
  useTitle("Sign in");
  return (
    <main className="flex min-h-full flex-col items-center bg-side px-4 pt-[16vh] pb-8">
      <div className="w-full max-w-[360px] rounded-lg border border-line bg-canvas px-6 pt-8 pb-7 sm:px-8">
        <img src={icon} alt="" width={36} height={36} className="mx-auto" />
        <h1 className="mt-4 text-center font-semibold text-lg">Sign in to Callboard</h1>
        <p className="mt-1 mb-6 text-balance text-center text-muted">
          {back.place ? (
            <>
              Then you go on to <span className="break-all text-ink">{back.place}</span>.
            </>
          ) : (
            "The catalog of your software, and who owns it."
          )}
        </p>
        <div className="flex flex-col gap-2.5">
          {providers.map((way) => (
            <ProviderButton key={way.id} way={way} back={back.path} />
          ))}
        </div>
        {guest && <GuestButton way={guest} back={back.path} alone={providers.length === 0} />}
        {ways.length === 0 && <NoWay />}
      </div>
      {version && <p className="mt-4 text-muted text-xs">Callboard {version}</p>}
    </main>
  );
}

function NoWay() {
  return (
    <p role="alert" className="text-center text-muted">
      There is no way to sign in: the settings name no provider. Whoever runs this Callboard adds
      one below <code className="text-ink">auth.providers</code>.
    </p>
  );
}
