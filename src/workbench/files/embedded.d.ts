/** Files of the repository that come with the page (src/build/site/embedded-files.ts), so that it asks for nothing. */

declare module "virtual:embedded-templates" {
  /** By path from the root of the repository; base64. */
  export const templates: Readonly<Record<string, string>>;
}

declare module "virtual:embedded-examples" {
  /** A list of examples (examples.ts) as JSON, in the zlib format; base64. */
  export const deflated: string;
}
