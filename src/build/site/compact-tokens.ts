/**
 * The Vite plugin that writes Fluent's design tokens as what they are: every name stands for the CSS variable of that
 * name. Fluent lists all 467 of them, a module as large as those of a whole view.
 */
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

const MODULE = /[\\/]@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/u;

export function compactTokens(): Plugin {
  return {
    name: "ogi-compact-tokens",
    load: (id) => (MODULE.test(id) ? compactModule(id) : undefined),
  };
}

/** Those that are written otherwise, with a value to fall back on, are listed still. */
async function compactModule(path: string): Promise<string> {
  const { tokens } = (await import(pathToFileURL(path).href)) as { tokens: Record<string, string> };
  const others = Object.entries(tokens).filter(([name, it]) => it !== `var(--${name})`);
  return `const others = ${JSON.stringify(Object.fromEntries(others))};
export const tokens = new Proxy(others, {
  get: (listed, name) => listed[name] ?? "var(--" + name + ")",
});`;
}
