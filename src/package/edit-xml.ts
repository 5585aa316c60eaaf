/** XML written as text, so that whatever nobody changes stays as it was written. */
import { eachAttribute, tagNameEnd } from "./scan-xml.ts";

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;", // A bare one would be read as a line feed (XML 1.0, 2.11).
};

/** Text as it is written between tags. */
export function encodeXml(text: string): string {
  return text.replace(/[&<>\r]/gu, (it) => REFERENCES[it] ?? it);
}

/** Attributes as written, with one of them changed in its place, or added, or without it (`null`). */
export function setAttribute(attributes: string, name: string, value: string | null): string {
  const encoded = value?.replace(/[&<>"\r]/gu, (it) => REFERENCES[it] ?? it);
  let changed = encoded === undefined ? attributes : `${attributes} ${name}="${encoded}"`;
  eachAttribute(attributes, (start, end, _valueStart, valueEnd) => {
    if (attributes.slice(start, end) !== name) return false;
    const rest = attributes.slice(valueEnd + 1);
    changed =
      encoded === undefined
        ? attributes.slice(0, start).trimEnd() + rest
        : `${attributes.slice(0, start)}${name}="${encoded}"${rest}`;
    return true;
  });
  return changed;
}

/** An element with its content; without content it closes itself. */
export function writeElement(name: string, attributes: string, content: string): string {
  return content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

/** The name of the tag at `start`, as written. */
export function tagName(text: string, start: number): string {
  return text.slice(start + 1, tagNameEnd(text, start + 1));
}

/** `x:` of `x:row`. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** One change: what is to stand between two places of a text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all changes made, which must not overlap; those at one place in the order given. */
export function splice(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const it of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(done, it.start), it.text);
    done = it.end;
  }
  return pieces.join("") + text.slice(done);
}
