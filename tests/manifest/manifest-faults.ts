/**
 * What Microsoft's schema cannot say of a manifest: that what is referred to exists, and that Excel will accept it
 * as an add-in with a shared runtime.
 */
import { childrenOf, readManifest, type Manifest, type ResourceList } from "./manifest.ts";

/** What a manifest must fit. */
export interface Surroundings {
  /** Address of the folder in which everything stands. */
  readonly baseUrl: string;
  /** Names of the files there. */
  readonly files: ReadonlySet<string>;
  /** Width and height of a picture there. */
  readonly pixelsOf: (file: string) => number;
  /** Names of the functions that ribbon buttons may call. */
  readonly commands: readonly string[];
}

type Check = (manifest: Manifest, surroundings: Surroundings) => string[];

/** Every fault of a manifest, in English, for us. */
export function manifestFaults(xml: string, surroundings: Surroundings): string[] {
  const manifest = readManifest(xml);
  return checks.flatMap((check) => check(manifest, surroundings));
}

const checks: readonly Check[] = [
  checkReferences,
  checkUse,
  checkIds,
  checkAddresses,
  checkIcons,
  checkRuntime,
  checkRequirements,
  checkCommands,
  checkTaskpaneIds,
  checkNamespace,
  checkEnglish,
];

/** Which list an element takes its resource from; all others take addresses. */
const LIST_OF_ELEMENT: Readonly<Record<string, ResourceList>> = {
  Image: "Images",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

function checkReferences({ references, resources }: Manifest): string[] {
  return references.flatMap(({ element, resid }) => {
    const list = LIST_OF_ELEMENT[element] ?? "Urls";
    const defined = resources.some((it) => it.id === resid && it.list === list);
    return defined ? [] : [`<${element}> refers to "${resid}", which <${list}> does not define.`];
  });
}

function checkUse({ references, resources }: Manifest): string[] {
  const used = new Set(references.map(({ resid }) => resid));
  return resources.flatMap(({ id }) => (used.has(id) ? [] : [`Resource "${id}" is not used.`]));
}

function checkIds({ resources, elements }: Manifest): string[] {
  const parts = ["CustomTab", "Group", "Control"].flatMap(elements);
  return [resources.map(({ id }) => id), parts.map((it) => it.getAttribute("id") ?? "")].flatMap(
    (ids) => ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `Id "${id}" stands twice.`),
  );
}

/** Every address that the manifest holds, in the languages of both. */
function addressesIn({ resources, elements }: Manifest): string[] {
  const named = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "AppDomain"];
  return [
    ...named.flatMap(elements).flatMap((it) => it.getAttribute("DefaultValue") ?? []),
    ...resources
      .filter(({ list }) => list === "Urls" || list === "Images")
      .flatMap(({ value, english }) => [value, ...(english === undefined ? [] : [english])]),
  ];
}

function checkAddresses(manifest: Manifest, { baseUrl, files }: Surroundings): string[] {
  return addressesIn(manifest).flatMap((url) => {
    if (!url.startsWith("https://")) return [`"${url}" is not https.`];
    if (!url.startsWith(baseUrl)) return [`"${url}" stands outside ${baseUrl}.`];
    return files.has(url.slice(baseUrl.length)) ? [] : [`"${url}" is no file of the site.`];
  });
}

/** Sizes without which Office refuses an icon of the ribbon. */
const RIBBON_SIZES = ["16", "32", "80"];

function checkIcons(manifest: Manifest, { baseUrl, files, pixelsOf }: Surroundings): string[] {
  const { elements, valueOf } = manifest;
  const declared = [
    ...elements("IconUrl").map((it) => [it.getAttribute("DefaultValue"), "32"] as const),
    ...elements("HighResolutionIconUrl").map(
      (it) => [it.getAttribute("DefaultValue"), "64"] as const,
    ),
    ...elements("Image").map((it) => [valueOf(it), it.getAttribute("size")] as const),
  ];
  const wrong = declared.flatMap(([url, size]) => {
    const file = url?.slice(baseUrl.length) ?? "";
    if (!size || !files.has(file)) return [];
    const pixels = pixelsOf(file);
    return String(pixels) === size
      ? []
      : [`${file} is said to be ${size} pixels, and is ${pixels}.`];
  });
  const missing = elements("Icon").flatMap((icon) => {
    const sizes = childrenOf(icon, "Image").map((it) => it.getAttribute("size"));
    return RIBBON_SIZES.filter((size) => !sizes.includes(size)).map(
      (size) => `An <Icon> has no picture of ${size} pixels.`,
    );
  });
  return [...wrong, ...missing];
}

/** A shared runtime is one, lives long, and is the page of everything: pane, buttons and functions. */
function checkRuntime({ elements, valueOf }: Manifest): string[] {
  const [runtime, ...others] = elements("Runtime");
  if (!runtime || others.length > 0) return ["There is not exactly one <Runtime>."];
  const shared = runtime.getAttribute("resid");
  const pages = [...elements("Page"), ...elements("Action")].flatMap((it) =>
    childrenOf(it, "SourceLocation"),
  );
  const [settings] = elements("DefaultSettings").flatMap((it) => childrenOf(it, "SourceLocation"));
  return [
    ...(runtime.getAttribute("lifetime") === "long" ? [] : ["The <Runtime> does not live long."]),
    ...[...elements("FunctionFile"), ...pages]
      .filter((it) => it.getAttribute("resid") !== shared)
      .map((it) => `<${it.parentNode?.nodeName ?? ""}> has another page than the <Runtime>.`),
    ...(settings?.getAttribute("DefaultValue") === valueOf(runtime)
      ? []
      : ["<DefaultSettings> has another page than the <Runtime>."]),
  ];
}

/** The floor that the product states; anything higher is asked for at run time. */
const REQUIREMENTS: Readonly<Record<string, string>> = { SharedRuntime: "1.1", ExcelApi: "1.14" };

function checkRequirements({ elements }: Manifest): string[] {
  const sets = elements("Set").map((it) => [
    it.getAttribute("Name"),
    it.getAttribute("MinVersion"),
  ]);
  const wanted = Object.entries(REQUIREMENTS);
  return JSON.stringify(sets) === JSON.stringify(wanted)
    ? []
    : [`The requirement sets are ${JSON.stringify(sets)}, not ${JSON.stringify(wanted)}.`];
}

function checkCommands({ elements }: Manifest, { commands }: Surroundings): string[] {
  const called = elements("FunctionName").map(({ textContent }) => textContent ?? "");
  return [
    ...called.filter((it) => !commands.includes(it)).map((it) => `Nobody answers to "${it}".`),
    ...commands.filter((it) => !called.includes(it)).map((it) => `No button calls "${it}".`),
  ];
}

/** With a shared runtime no action may carry one: Office then opens a second, empty pane. */
function checkTaskpaneIds({ elements }: Manifest): string[] {
  return elements("TaskpaneId").map(
    ({ textContent }) => `There is a <TaskpaneId> "${textContent ?? ""}".`,
  );
}

function checkNamespace({ elements, valueOf }: Manifest): string[] {
  const [namespace = ""] = elements("Namespace").map((it) => valueOf(it));
  return /^[A-Z][A-Z0-9_.]{1,31}$/u.test(namespace) ? [] : [`The namespace is "${namespace}".`];
}

/** Chinese has its English beside it. */
function checkEnglish({ resources, elements }: Manifest): string[] {
  const named = ["DisplayName", "Description"].flatMap(elements).flatMap((it) => {
    const value = it.getAttribute("DefaultValue");
    return value !== null && childrenOf(it, "Override").length === 0 ? [value] : [];
  });
  const texts = resources.filter(
    ({ value, english }) => /\p{Script=Han}/u.test(value) && english === undefined,
  );
  return [...named, ...texts.map(({ value }) => value)].map((it) => `"${it}" has no English.`);
}
