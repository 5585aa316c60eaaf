/** How WordprocessingML (ECMA-376 part 1, 17) says yes, says a value, and says the same thing twice. */
import { childElement, childElements, type XmlElement, type XmlNode } from "../../package/xml.ts";

/** The value of an attribute that has the prefix of its element: `w:val` of `<w:gridSpan w:val="2"/>`. */
export function attributeOf(element: XmlElement, name: string): string | null {
  return element.getAttribute(element.prefix ? `${element.prefix}:${name}` : name);
}

/** The value of a property inside an element: that of `gridSpan` in `tcPr`; null where it has none. */
export function valueOf(parent: XmlElement | undefined, name: string): string | null {
  const property = parent && childElement(parent, name);
  return property ? attributeOf(property, "val") : null;
}

/** Whether a switch such as `vanish` is on; it is off where it is absent or says so. */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const property = parent && childElement(parent, name);
  return property !== undefined && !/^(?:0|false|off)$/u.test(attributeOf(property, "val") ?? "1");
}

/**
 * The elements inside a node as one reads the document with all tracked changes accepted: what was inserted or
 * moved here is there, what was deleted or moved away is not; of alternatives (ECMA-376 part 3, 10) the first counts.
 */
export function* acceptedElements(parent: XmlNode): Generator<XmlElement> {
  for (const child of childElements(parent)) {
    switch (child.localName) {
      case "del":
      case "moveFrom":
        break;
      case "ins":
      case "moveTo":
      case "hyperlink":
      case "smartTag":
      case "customXml":
      case "sdtContent":
      case "fldSimple":
      case "dir":
      case "bdo":
      case "ruby":
      case "rubyBase":
        yield* acceptedElements(child);
        break;
      case "sdt": {
        const content = childElement(child, "sdtContent");
        if (content) yield* acceptedElements(content);
        break;
      }
      case "AlternateContent": {
        const chosen = childElement(child, "Choice") ?? childElement(child, "Fallback");
        if (chosen) yield* acceptedElements(chosen);
        break;
      }
      default:
        yield child;
    }
  }
}
