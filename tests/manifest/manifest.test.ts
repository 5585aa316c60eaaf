/** manifest.xml is what Office accepts: Microsoft's schema, and what the schema cannot say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_SETTINGS } from "../../src/build/site/settings.ts";
import { FUNCTIONS_SCRIPT, PAGES, siteFiles } from "../../src/build/site/site-files.ts";
import { ribbonCommands } from "../../src/taskpane/views.ts";
import { manifestFaults, type Surroundings } from "./manifest-faults.ts";
import { schemaFaults } from "./schema-faults.ts";

const ROOT = join(__dirname, "../..");
const SCHEMAS = join(__dirname, "xsd");
const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const intranet = "https://oa.example.gov.cn/ogi/";

/** The width of a square PNG, out of its first chunk. */
function pixelsOf(png: string | Uint8Array): number {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width === height ? width : NaN;
}

async function surroundingsAt(baseUrl: string): Promise<Surroundings> {
  const made = siteFiles(ROOT, { ...DEFAULT_SETTINGS, baseUrl });
  const pixels = new Map<string, number>();
  for (const [name, make] of made) {
    if (name.endsWith(".png")) pixels.set(name, pixelsOf(await make()));
  }
  return {
    baseUrl,
    files: new Set([...made.keys(), ...PAGES, FUNCTIONS_SCRIPT]),
    pixelsOf: (file) => pixels.get(file) ?? NaN,
    commands: Object.keys(ribbonCommands),
  };
}

let surroundings: Surroundings;
beforeAll(async () => {
  surroundings = await surroundingsAt(DEFAULT_SETTINGS.baseUrl);
});

test("it is valid by Microsoft's schema", async () => {
  expect(await schemaFaults(manifest, SCHEMAS)).toEqual([]);
});

test("it has none of the faults that the schema cannot see", () => {
  expect(manifestFaults(manifest, surroundings)).toEqual([]);
});

test("written for another address it is as valid, and names the old one nowhere", async () => {
  const written = await siteFiles(ROOT, { ...DEFAULT_SETTINGS, baseUrl: intranet }).get(
    "manifest.xml",
  )?.();
  expect(await schemaFaults(String(written), SCHEMAS)).toEqual([]);
  expect(manifestFaults(String(written), await surroundingsAt(intranet))).toEqual([]);
  expect(written).not.toContain("localhost");
  expect(written).toContain(`DefaultValue="${intranet}taskpane.html"`);
});

test("the ribbon tab 年报 has the four buttons", () => {
  const labels = [...manifest.matchAll(/<bt:String id="(\w+)\.Label" DefaultValue="([^"]+)"/gu)];
  expect(labels.map(([, id, label]) => [id, label])).toEqual([
    ["Tab", "年报"],
    ["Group", "政府信息公开年报"],
    ["New", "新建"],
    ["Check", "核对"],
    ["Report", "生成文稿"],
    ["Pane", "年报助手"],
  ]);
});

/** The manifest with one place changed; the place must be there. */
function changed(from: string, to: string): string {
  if (!manifest.includes(from)) throw new Error(`The manifest has no ${from}.`);
  return manifest.replace(from, to);
}

const BASE = DEFAULT_SETTINGS.baseUrl;
const RUNTIME = '<Runtime resid="Taskpane.Url" lifetime="long"/>';
const URL_16 = `id="Icon.App.16" DefaultValue="${BASE}assets/icon-16.png"`;

describe("the schema refuses", () => {
  test.each([
    ["a version that is none", "1.0.0.0", "1.0.x"],
    [
      "a label of more than 125 characters",
      'DefaultValue="年报"',
      `DefaultValue="${"年".repeat(126)}"`,
    ],
    ["a description of more than 250", "打开年报助手窗格。", "开".repeat(251)],
    ["the id of a resource of more than 32", 'resid="New.Label"', `resid="${"N".repeat(33)}"`],
    ["an id of the add-in that is no GUID", "5b0c9d0e-3f6a", "5b0c9d0e"],
    ["elements out of order", "<Permissions>ReadWriteDocument</Permissions>", ""],
    ["an unknown permission", "ReadWriteDocument", "ReadWriteEverything"],
    ["a button without its tip", /<Supertip>[\s\S]*?<\/Supertip>/u.exec(manifest)?.[0] ?? "", ""],
  ])("%s", async (_, from, to) => {
    expect(await schemaFaults(changed(from, to), SCHEMAS)).not.toEqual([]);
  });
});

describe("the checks find", () => {
  test.each<[string, from: string, to: string, fault: string]>([
    [
      "a resource that is not defined",
      '<Label resid="Tab.Label"/>',
      '<Label resid="Tab.Lable"/>',
      '<Label> refers to "Tab.Lable", which <ShortStrings> does not define.',
    ],
    [
      "a resource of another list",
      '<Label resid="Tab.Label"/>',
      '<Label resid="New.Description"/>',
      '<Label> refers to "New.Description", which <ShortStrings> does not define.',
    ],
    [
      "a resource that nothing uses",
      '<LearnMoreUrl resid="Help.Url"/>',
      '<LearnMoreUrl resid="Taskpane.Url"/>',
      'Resource "Help.Url" is not used.',
    ],
    [
      "a resource twice",
      ' id="Icon.App.20"',
      ' id="Icon.App.16"',
      'Id "Icon.App.16" stands twice.',
    ],
    ["a button twice", "Ogi.NewButton", "Ogi.CheckButton", 'Id "Ogi.CheckButton" stands twice.'],
    [
      "http",
      `${BASE}help.html`,
      "http://localhost:3000/help.html",
      '"http://localhost:3000/help.html" is not https.',
    ],
    [
      "a foreign address",
      `${BASE}help.html`,
      "https://example.com/help.html",
      `"https://example.com/help.html" stands outside ${BASE}.`,
    ],
    [
      "a file that is not built",
      `Value="${BASE}functions-en.json"`,
      `Value="${BASE}functions.en.json"`,
      `"${BASE}functions.en.json" is no file of the site.`,
    ],
    [
      "an icon of another size",
      URL_16,
      URL_16.replace("-16.png", "-20.png"),
      "assets/icon-20.png is said to be 16 pixels, and is 20.",
    ],
    [
      "an icon of the add-in of another size",
      `<IconUrl DefaultValue="${BASE}assets/icon-32.png"/>`,
      `<IconUrl DefaultValue="${BASE}assets/icon-64.png"/>`,
      "assets/icon-64.png is said to be 32 pixels, and is 64.",
    ],
    [
      "an icon that lacks a size",
      '<bt:Image size="80" resid="Icon.New.80"/>',
      "",
      "An <Icon> has no picture of 80 pixels.",
    ],
    [
      "two runtimes",
      RUNTIME,
      `${RUNTIME}<Runtime resid="Help.Url"/>`,
      "There is not exactly one <Runtime>.",
    ],
    [
      "a runtime that ends",
      'lifetime="long"',
      'lifetime="short"',
      "The <Runtime> does not live long.",
    ],
    [
      "buttons that run elsewhere",
      '<FunctionFile resid="Taskpane.Url"/>',
      '<FunctionFile resid="Help.Url"/>',
      "<DesktopFormFactor> has another page than the <Runtime>.",
    ],
    [
      "functions that run elsewhere",
      '<Page>\n              <SourceLocation resid="Taskpane.Url"/>',
      '<Page>\n              <SourceLocation resid="Help.Url"/>',
      "<Page> has another page than the <Runtime>.",
    ],
    [
      "another pane",
      `<SourceLocation DefaultValue="${BASE}taskpane.html"/>`,
      `<SourceLocation DefaultValue="${BASE}help.html"/>`,
      "<DefaultSettings> has another page than the <Runtime>.",
    ],
    [
      "another floor",
      'Name="ExcelApi" MinVersion="1.14"',
      'Name="ExcelApi" MinVersion="1.16"',
      'The requirement sets are [["SharedRuntime","1.1"],["ExcelApi","1.16"]], not [["SharedRuntime","1.1"],["ExcelApi","1.14"]].',
    ],
    ["a button that nobody answers", "openChecks", "openCheck", 'Nobody answers to "openCheck".'],
    ["a command without a button", "openChecks", "openStart", 'No button calls "openChecks".'],
    [
      "a pane with an id",
      '<Action xsi:type="ShowTaskpane">',
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>',
      'There is a <TaskpaneId> "Pane".',
    ],
    [
      "a namespace of other letters",
      'id="Functions.Namespace" DefaultValue="OGI"',
      'id="Functions.Namespace" DefaultValue="年报"',
      'The namespace is "年报".',
    ],
    [
      "a text without English",
      '<bt:Override Locale="en-US" Value="Annual Report"/>',
      "",
      '"年报" has no English.',
    ],
    [
      "a name without English",
      '<Override Locale="en-US" Value="OGI Annual Report Assistant"/>',
      "",
      '"政府信息公开年报助手" has no English.',
    ],
  ])("%s", (_, from, to, fault) => {
    expect(manifestFaults(changed(from, to), surroundings)).toContain(fault);
  });
});
