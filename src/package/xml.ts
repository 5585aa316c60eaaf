/**
 * The little of the W3C DOM that packages need. The DOM of a browser and xmldom both fit it, so the core
 * knows neither.
 */
export interface XmlNode {
  readonly nodeType: number;
  readonly parentNode: XmlNode | null;
  readonly firstChild: XmlNode | null;
  readonly nextSibling: XmlNode | null;
  textContent: string | null;
  appendChild(child: XmlNode): XmlNode;
  insertBefore(child: XmlNode, before: XmlNode | null): XmlNode;
  removeChild(child: XmlNode): XmlNode;
}

export interface XmlElement extends XmlNode {
  readonly localName: string | null;
  readonly namespaceURI: string | null;
  readonly prefix: string | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}

export interface XmlDocument extends XmlNode {
  readonly documentElement: XmlElement | null;
  createElementNS(namespace: string | null, qualifiedName: string): XmlElement;
}

/** How XML becomes a DOM and back; handed in, because Node and browsers differ. */
export interface XmlParser {
  /** Throws, whatever, when the text is not well-formed. */
  parse(text: string): XmlDocument;
  serialize(document: XmlDocument): string;
}

/** The elements directly inside a node, of one local name or all. Prefixes do not matter. */
export function* childElements(parent: XmlNode, localName?: string): Generator<XmlElement> {
  let child = parent.firstChild;
  while (child) {
    const next = child.nextSibling; // The caller may remove the child it is given.
    if (isElement(child) && (localName === undefined || child.localName === localName)) yield child;
    child = next;
  }
}

/** The first element directly inside a node that has this local name. */
export function childElement(parent: XmlNode, localName: string): XmlElement | undefined {
  for (const child of childElements(parent, localName)) return child;
  return undefined;
}

/** A new element with the namespace and the prefix of the one it is for. */
export function createBeside(
  document: XmlDocument,
  { namespaceURI, prefix }: XmlElement,
  localName: string,
): XmlElement {
  return document.createElementNS(namespaceURI, prefix ? `${prefix}:${localName}` : localName);
}

function isElement(node: XmlNode): node is XmlElement {
  return node.nodeType === 1;
}

export function rootOf({
  documentElement,
}: XmlDocument): NonNullable<XmlDocument["documentElement"]> {
  if (!documentElement) throw new Error("The document has no root.");
  return documentElement;
}
