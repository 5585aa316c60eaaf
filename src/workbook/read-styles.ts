/** Which cell formats of styles.xml show dates (ECMA-376 part 1, 18.8.10 and 18.8.31). */
import { attribute, scanXml } from "../package/scan-xml.ts";
import { isBuiltInDateFormat, isDateFormatCode } from "./dates.ts";

/** By index of the cell format. */
export function readDateStyles(text: string, part: string): readonly boolean[] {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let section = "";
  scanXml(text, part, {
    open(name, attributes, depth) {
      if (depth === 1) section = name;
      if (depth !== 2) return;
      const id = (): number => Number(attribute(attributes, "numFmtId") ?? 0);
      if (section === "numFmts") codes.set(id(), attribute(attributes, "formatCode") ?? "");
      if (section === "cellXfs") formats.push(id());
    },
  });
  return formats.map((id) => {
    const code = codes.get(id);
    return code === undefined ? isBuiltInDateFormat(id) : isDateFormatCode(code);
  });
}
