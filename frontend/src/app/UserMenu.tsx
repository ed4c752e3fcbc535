import { useRouter } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Icon } from "@/components/Icon";
import { Menu, type MenuEntry } from "@/components/ui/Menu";
import { useToasts } from "@/components/ui/Toast";
import { signOut } from "@/graphql/signOut";
import type { BootViewer } from "@/lib/boot";

/** What one does with one's account, behind one's name. */
export default function UserMenu(props: {
  viewer: BootViewer;
  className: string;
  children: ReactNode;
}) {
  const { viewer, className, children } = props;
  const router = useRouter();
  const { fail } = useToasts();
  const to = (tab?: "sessions" | "tokens") => () =>
    void router.navigate({ to: "/settings", search: { tab } });
  const account: MenuEntry[] = [
    { title: "Settings", icon: "settings", run: to() },
    { title: "Sessions", icon: "device", run: to("sessions") },
    { title: "Access tokens", icon: "key", run: to("tokens") },
  ];
  return (
    <Menu
      label={`Account of ${viewer.name || viewer.login}`}
      className={className}
      entries={[
        ...account,
        { title: "Sign out", icon: "out", run: () => void signOut().catch(() => fail(FAILED)) },
      ]}
    >
      {children}
      <Icon name="down" size={12} className="rotate-180" />
    </Menu>
  );
}

const FAILED = "The server does not answer: you are still signed in";
