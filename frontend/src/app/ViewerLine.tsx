import { lazy, Suspense } from "react";
import { Avatar } from "@/components/Avatar";
import { type BootViewer, readBoot } from "@/lib/boot";

const UserMenu = lazy(() => import("./UserMenu"));
const { local } = readBoot();
const look = "flex h-8 w-full items-center gap-2 rounded-md px-2 text-muted";

/** Who is signed in, and what they can do about it. In local mode nobody is, so it is a name and no more. */
export function ViewerLine({ viewer }: { viewer: BootViewer }) {
  const line = <ViewerName viewer={viewer} />;
  const plain = <p className={look}>{line}</p>;
  if (local) return plain;
  return (
    <Suspense fallback={plain}>
      <UserMenu viewer={viewer} className={`${look} cursor-pointer hover:bg-hover hover:text-ink`}>
        {line}
      </UserMenu>
    </Suspense>
  );
}

function ViewerName({ viewer }: { viewer: BootViewer }) {
  return (
    <>
      <Avatar name={viewer.name || viewer.login} picture={viewer.picture} size={20} />
      <span className="mr-auto truncate">{viewer.name || viewer.login}</span>
    </>
  );
}
