/** Files of the repository that come with a worker (src/build/site/embedded-files.ts). */

declare module "virtual:embedded-collection" {
  /** The parts of the workbooks of a collection (collection-template.ts) as JSON, in the zlib format; base64. */
  export const deflated: string;
}
