import { Icon, type IconName } from "@/components/Icon";
import { type Theme, themes, useTheme } from "@/lib/theme";

const looks: Record<Theme, { title: string; icon: IconName }> = {
  system: { title: "As the device", icon: "device" },
  light: { title: "Light", icon: "sun" },
  dark: { title: "Dark", icon: "moon" },
};

/** Light, dark, or what the device says. */
export function ThemeChoice() {
  const [theme, setTheme] = useTheme();
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">Theme</legend>
      {themes.map((one) => (
        <label
          key={one}
          className="flex h-9 cursor-pointer items-center gap-2 rounded-md border border-line-strong px-3 hover:bg-hover has-checked:border-accent has-checked:bg-selected has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="theme"
            checked={theme === one}
            onChange={() => setTheme(one)}
            className="sr-only"
          />
          <Icon name={looks[one].icon} />
          {looks[one].title}
        </label>
      ))}
    </fieldset>
  );
}
