import { defineConfig } from "vite";
import { contentSecurityPolicy } from "../../src/build/site/content-security-policy.ts";
import { DEFAULT_SETTINGS } from "../../src/build/site/settings.ts";

/** Built as the product is, and under its policy, for which a browser waits before it loads any script. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  publicDir: false,
  plugins: [
    {
      name: "same-policy",
      transformIndexHtml: () => [
        {
          tag: "meta",
          attrs: {
            "http-equiv": "Content-Security-Policy",
            content: contentSecurityPolicy({ officeJs: DEFAULT_SETTINGS.officeJs }),
          },
          injectTo: "head-prepend",
        },
      ],
    },
  ],
  build: {
    target: ["edge109", "safari15"],
    rolldownOptions: { input: "bench/hello/taskpane.html" },
  },
});
