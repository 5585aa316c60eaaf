/** What checks need of an add-in manifest: its elements, and the resources that they refer to. */
import { DOMParser, MIME_TYPE, onErrorStopParsing, type Element } from "@xmldom/xmldom";

/** The lists in <Resources>. */
export type ResourceList = "Images" | "Urls" | "ShortStrings" | "LongStrings";

export interface Resource {
  readonly id: string;
  readonly list: ResourceList;
  readonly value: string;
  /** The value for an English Office, where it has its own. */
  readonly english?: string;
}

/** An element that takes a resource: its name, and the id of the resource. */
export interface Reference {
  readonly element: string;
  readonly resid: string;
}

export interface Manifest {
  readonly resources: readonly Resource[];
  readonly references: readonly Reference[];
  /** The elements of a name, in the order of the file; prefixes do not matter. */
  readonly elements: (name: string) => readonly Element[];
  /** The value of the resource that an element refers to. */
  readonly valueOf: (element: Element | undefined) => string | undefined;
}

const LISTS: readonly ResourceList[] = ["Images", "Urls", "ShortStrings", "LongStrings"];

/** Reads a manifest; text that is no XML is our own mistake and throws. */
export function readManifest(xml: string): Manifest {
  const parser = new DOMParser({ locator: false, onError: onErrorStopParsing });
  const document = parser.parseFromString(xml, MIME_TYPE.XML_APPLICATION);
  const elements = (name: string): Element[] => [...document.getElementsByTagNameNS("*", name)];
  const resources = LISTS.flatMap((list) =>
    elements(list).flatMap((it) => childrenOf(it).map((child) => resourceOf(child, list))),
  );
  const byId = new Map(resources.map(({ id, value }) => [id, value]));
  const references = elements("*").flatMap((it) => {
    const resid = it.getAttribute("resid");
    return resid === null ? [] : [{ element: it.localName ?? "", resid }];
  });
  const valueOf = (element: Element | undefined): string | undefined =>
    byId.get(element?.getAttribute("resid") ?? "");
  return { resources, references, elements, valueOf };
}

/** The elements directly inside another. */
export function childrenOf(parent: Element, name?: string): Element[] {
  return [...parent.childNodes].filter(
    (it): it is Element =>
      it.nodeType === 1 && (name === undefined || (it as Element).localName === name),
  );
}

function resourceOf(element: Element, list: ResourceList): Resource {
  const override = childrenOf(element, "Override").find(
    (it) => it.getAttribute("Locale") === "en-US",
  );
  const english = override?.getAttribute("Value");
  return {
    id: element.getAttribute("id") ?? "",
    list,
    value: element.getAttribute("DefaultValue") ?? "",
    ...(typeof english === "string" && { english }),
  };
}
