/** The Vite plugin of the site: registers the custom functions, and adds to the pages what stands beside them. */
import { join, normalize } from "node:path";
import type { Plugin } from "vite";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { describeFunctions, FUNCTIONS_SOURCE } from "./functions-metadata.ts";
import type { SiteSettings } from "./settings.ts";
import { FUNCTIONS_SCRIPT, siteFiles } from "./site-files.ts";

interface SiteOptions {
  /** Root of the repository. */
  readonly root: string;
  readonly settings: SiteSettings;
}

/** Where a page that works in Excel wants office.js, which must come before all other scripts. */
const OFFICE_JS_PLACE = "<!-- office.js -->";

const TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  png: "image/png",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml",
};

export function site({ root, settings }: SiteOptions): Plugin {
  const source = join(root, FUNCTIONS_SOURCE);
  const files = siteFiles(root, settings);
  return {
    name: "ogi-site",
    enforce: "pre",

    async transform(code, id) {
      if (normalize(id.replace(/\?.*$/u, "")) !== source) return undefined;
      this.addWatchFile(source);
      const { associations } = await describeFunctions(source);
      const calls = associations.map(
        ({ id, functionName }) =>
          `CustomFunctions.associate(${JSON.stringify(id)}, ${functionName});`,
      );
      // without office.js the pane must still be able to say so
      const registered = `if (typeof CustomFunctions !== "undefined") {\n${calls.join("\n")}\n}`;
      return { code: `${code}\n${registered}\n`, map: null };
    },

    transformIndexHtml: {
      order: "pre",
      handler(html) {
        const inExcel = html.includes(OFFICE_JS_PLACE);
        const content = contentSecurityPolicy(
          inExcel ? { officeJs: settings.officeJs, workers: "some" } : {},
        );
        return {
          html: html.replace(OFFICE_JS_PLACE, `<script src="${settings.officeJs}"></script>`),
          tags: [
            {
              tag: "meta",
              attrs: { "http-equiv": "Content-Security-Policy", content },
              injectTo: "head-prepend",
            },
          ],
        };
      },
    },

    async generateBundle() {
      for (const [fileName, make] of files) {
        this.emitFile({ type: "asset", fileName, source: await make() });
      }
    },

    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = decodeURIComponent((request.url ?? "").replace(/\?.*$/u, "").slice(1));
        if (name === FUNCTIONS_SCRIPT) request.url = `/${FUNCTIONS_SOURCE}`;
        const make = files.get(name);
        if (!make) {
          next();
          return;
        }
        response.setHeader("content-type", TYPES[name.replace(/^.*\./u, "")] ?? "text/plain");
        make().then((content) => response.end(content), next);
      });
    },
  };
}
