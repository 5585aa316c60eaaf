/** Declarations of a style that may keep a reader from seeing a text where and as the page has it. */
export interface Declaration {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
  readonly isImportant: boolean;
}

const OF_INTEREST: ReadonlySet<string> = new Set(
  (
    "display visibility content-visibility opacity filter text-decoration text-decoration-line font font-size color " +
    "-webkit-text-fill-color background background-color background-image background-clip -webkit-background-clip " +
    "text-shadow position left right top bottom inset text-indent margin margin-left margin-right padding padding-left " +
    "padding-right transform scale translate zoom width height min-width min-height max-width max-height flex flex-grow overflow overflow-x overflow-y clip " +
    "clip-path -webkit-clip-path mask mask-image -webkit-mask -webkit-mask-image vertical-align float direction unicode-bidi order flex-direction flex-flow content -webkit-text-security " +
    "mso-hide mso-text-raise"
  ).split(" "),
);

/** Those of interest among declarations as they are written. */
export function declarationsIn(written: readonly string[]): Declaration[] {
  return written.flatMap((text) => {
    const colon = text.indexOf(":");
    const name = text.slice(0, colon).trim().toLowerCase();
    if (colon < 0 || !(OF_INTEREST.has(name) || name.startsWith("--"))) return [];
    const said = text.slice(colon + 1).trim();
    const value = said.replace(/\s*!\s*important\s*$/iu, "").toLowerCase();
    return [{ name, value, isImportant: value.length < said.length }];
  });
}

const PIECES = /"(?:\\[^]|[^"\\])*"?|'(?:\\[^]|[^'\\])*'?|\([^()]*\)?|[^"'(;]+|;|[^]/gu;

/** Those of an attribute `style`. */
export function inlineDeclarations(style: string): Declaration[] {
  const written: string[] = [];
  let text = "";
  for (const [piece] of style.replace(/\/\*[^]*?(?:\*\/|$)/gu, " ").matchAll(PIECES)) {
    if (piece !== ";") text += piece;
    else {
      written.push(text);
      text = "";
    }
  }
  written.push(text);
  return declarationsIn(written);
}
