/** How the pane looks: Fluent's light and dark, in a Chinese typeface. */
import { webLightTheme, type Theme } from "@fluentui/react-components";
import { use } from "react";
import type { Brightness } from "./brightness.ts";

/** Windows, macOS and Linux, in the order in which one of them is likely to be there. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

/** What is loaded; light is part of the pane. */
const themes = new Map<Brightness, Theme>([["light", inChinese(webLightTheme)]]);

let loadingDark: Promise<Theme> | undefined;

/** Gets a theme ready before the first drawing: what suspends then is not drawn again for a third of a second. */
export async function loadTheme(brightness: Brightness): Promise<void> {
  if (!themes.has(brightness)) await loadDark();
}

/** The theme of that brightness; suspends while it is loaded. */
export function useTheme(brightness: Brightness): Theme {
  return themes.get(brightness) ?? use(loadDark());
}

function loadDark(): Promise<Theme> {
  loadingDark ??= import("./dark-theme.ts").then(({ webDarkTheme }) => {
    const dark = inChinese(webDarkTheme);
    themes.set("dark", dark);
    return dark;
  });
  return loadingDark;
}

function inChinese(theme: Theme): Theme {
  return { ...theme, fontFamilyBase: FONTS };
}
