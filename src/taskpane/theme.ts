/** How the pane looks: Fluent's light and dark, in a Chinese typeface. */
import { webLightTheme, type Theme } from "@fluentui/react-components";
import { use } from "react";
import type { Brightness } from "./brightness.ts";

/** Windows, macOS and Linux, in the order in which one of them is likely to be there. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const loaders: Readonly<Record<Brightness, () => Promise<Theme>>> = {
  light: () => Promise.resolve(webLightTheme),
  dark: () => import("./dark-theme.ts").then((it) => it.webDarkTheme),
};

const loaded = new Map<Brightness, Promise<Theme>>();

/** The theme of that brightness; suspends until it is loaded. */
export function useTheme(brightness: Brightness): Theme {
  const known = loaded.get(brightness);
  const theme = known ?? loaders[brightness]().then((it) => ({ ...it, fontFamilyBase: FONTS }));
  loaded.set(brightness, theme);
  return use(theme);
}
