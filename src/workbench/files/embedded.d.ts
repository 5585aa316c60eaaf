/** Files of the repository that come with the page (src/build/site/embedded-files.ts), so that it asks for nothing. */

declare module "virtual:embedded-templates" {
  /** The parts of the templates (templates.ts) as JSON, in the zlib format; base64. */
  export const deflated: string;
}

declare module "virtual:embedded-examples" {
  /** A list of examples (examples.ts) as JSON, in the zlib format; base64. */
  export const deflated: string;
}

declare module "virtual:embedded-register" {
  /** The parts of the empty register (register-template.ts), with one line of each list, as JSON, in the zlib format; base64. */
  export const deflated: string;
}
