/** The Vite plugin that leaves out the two thousand entities of HTML from the reader of XML: no page parses HTML with it. */
import type { Plugin } from "vite";

const ENTITIES = /[\\/]@xmldom[\\/]xmldom[\\/]lib[\\/]entities\.js$/u;

const OF_XML = `
exports.XML_ENTITIES = Object.freeze({ amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' });
exports.HTML_ENTITIES = exports.XML_ENTITIES;
exports.entityMap = exports.XML_ENTITIES;
`;

export function xmlEntities(): Plugin {
  return {
    name: "ogi-xml-entities",
    load: (id) => (ENTITIES.test(id) ? OF_XML : undefined),
  };
}
