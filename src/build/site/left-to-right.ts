/**
 * The Vite plugin that leaves out what mirrors the styles of Fluent for scripts that run from right to left: Chinese
 * does not, and no style is written twice.
 */
import type { Plugin } from "vite";

const MIRROR = "rtl-css-js/core";

const ID = `\0${MIRROR}`;

/** The same two functions; what they give back is as it was, so that Fluent writes no second rule. */
const UNMIRRORED = `
export const convert = (style) => style;
export const convertProperty = (key, value) => ({ key, value });
`;

export function leftToRight(): Plugin {
  return {
    name: "ogi-left-to-right",
    enforce: "pre",
    resolveId: (id) => (id === MIRROR ? ID : undefined),
    load: (id) => (id === ID ? UNMIRRORED : undefined),
  };
}
