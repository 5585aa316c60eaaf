/** The Vite plugin that writes a page's Content-Security-Policy into it. */
import type { Plugin } from "vite";

export function policyTag(content: string): Plugin {
  const attrs = { "http-equiv": "Content-Security-Policy", content };
  return {
    name: "ogi-policy-tag",
    transformIndexHtml: () => [{ tag: "meta", attrs, injectTo: "head-prepend" }],
  };
}
