/** Where the built pages will stand, and where they find office.js: the two settings of `npm run build`. */

export interface SiteSettings {
  /** Address of the folder that holds the pages. */
  readonly baseUrl: string;
  /** Address of office.js. */
  readonly officeJs: string;
}

/** The development server, whose address manifest.xml carries, and Microsoft's own office.js. */
export const DEFAULT_SETTINGS: SiteSettings = {
  baseUrl: "https://localhost:3000/",
  officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
};

/**
 * Reads the settings from environment variables.
 *
 * @throws Error in Chinese, for whoever deploys: which setting, what it should be, what it is
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SiteSettings {
  const { OGI_BASE_URL: baseUrl, OGI_OFFICE_JS: officeJs } = env;
  return {
    baseUrl: baseUrl ? address("OGI_BASE_URL", baseUrl, "/") : DEFAULT_SETTINGS.baseUrl,
    officeJs: officeJs
      ? address("OGI_OFFICE_JS", officeJs, "/office.js")
      : DEFAULT_SETTINGS.officeJs,
  };
}

/** Office loads nothing but https; a path without its end would name another folder. */
function address(name: string, value: string, end: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol === "https:" && url.pathname.endsWith(end) && !url.search && !url.hash) {
    return url.href;
  }
  throw new Error(`${name}应为以https://开头、以${end}结尾的地址，现为“${value}”。`);
}
