/** What `npm run build` writes for a web server: the pages, the custom functions, their descriptions. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { contentSecurityPolicy } from "../../src/build/site/content-security-policy.ts";
import { englishTexts } from "../../src/build/site/english-texts.ts";
import {
  describeFunctions,
  FUNCTIONS_SOURCE,
  inEnglish,
  type FunctionsMetadata,
} from "../../src/build/site/functions-metadata.ts";
import { DEFAULT_SETTINGS, readSettings } from "../../src/build/site/settings.ts";
import { builtSite, SITE_ADDRESS } from "../support/built-site.ts";
import { expectGolden } from "../support/golden.ts";

const ROOT = join(__dirname, "../..");
const HAN = /\p{Script=Han}/u;

/** Every text of the functions that a user reads. */
function textsOf({ functions }: FunctionsMetadata): string[] {
  return functions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
  ]);
}

describe("the descriptions of the custom functions", () => {
  let metadata: FunctionsMetadata;
  beforeAll(async () => {
    ({ metadata } = await describeFunctions(join(ROOT, FUNCTIONS_SOURCE)));
  });

  test("are those of eight functions", () => {
    expectGolden("functions/functions.json", JSON.stringify(metadata, null, 2));
    expect(metadata.functions.map(({ id, parameters }) => `${id} ${parameters.length}`)).toEqual([
      "NUMBER 1",
      "TOTAL 1",
      "CHECKTOTAL 2",
      "BALANCE 4",
      "CHECKTABLE 1",
      "SENTENCE 3",
      "DEADLINE 3",
      "WORKDAYS 3",
    ]);
  });

  test("have names that Excel takes, the same as their ids", () => {
    for (const { id, name } of metadata.functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/u);
      // neither a cell, A1 to XFD1048576, nor one by row and column
      expect(id).not.toMatch(/^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/u);
    }
  });

  test("are in Chinese, shown names of parameters too", () => {
    for (const text of textsOf(metadata)) expect(text).toMatch(HAN);
  });

  test("let errors among the inputs reach the functions", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  test("are in English for an English Excel, and the same in all else", () => {
    const english = inEnglish(metadata);
    for (const text of textsOf(english)) expect(text.replace(/“[^”]*”/gu, "")).not.toMatch(HAN);
    const shape = ({ functions }: FunctionsMetadata): unknown =>
      functions.map(({ id, name, result, parameters }) => [
        [id, name, result],
        parameters.map(({ type, dimensionality }) => [type, dimensionality]),
      ]);
    expect(shape(english)).toEqual(shape(metadata));
    expect(Object.keys(englishTexts).sort()).toEqual([...new Set(textsOf(metadata))].sort());
  });
});

describe("the settings", () => {
  test("are those of the development server where nothing is set", () => {
    expect(readSettings({})).toEqual(DEFAULT_SETTINGS);
    expect(readSettings({ OGI_BASE_URL: "", OGI_OFFICE_JS: "" })).toEqual(DEFAULT_SETTINGS);
  });

  test("name an intranet, and the office.js of 21Vianet", () => {
    const officeJs =
      "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";
    const baseUrl = "https://oa.example.gov.cn/ogi/";
    expect(readSettings({ OGI_BASE_URL: baseUrl, OGI_OFFICE_JS: officeJs })).toEqual({
      baseUrl,
      officeJs,
    });
    expect(contentSecurityPolicy({ officeJs })).toContain(
      "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;",
    );
  });

  test.each([
    ["OGI_BASE_URL", "http://oa.example.gov.cn/ogi/", "/"],
    ["OGI_BASE_URL", "https://oa.example.gov.cn/ogi", "/"],
    ["OGI_BASE_URL", "https://oa.example.gov.cn/ogi/?v=1/", "/"],
    ["OGI_BASE_URL", "oa.example.gov.cn/", "/"],
    ["OGI_OFFICE_JS", "https://oa.example.gov.cn/office/", "/office.js"],
    ["OGI_OFFICE_JS", "//oa.example.gov.cn/office.js", "/office.js"],
  ])("%s is not %s", (name, value, end) => {
    expect(() => readSettings({ [name]: value })).toThrow(
      `${name}应为以https://开头、以${end}结尾的地址，现为“${value}”。`,
    );
  });
});

describe("npm run build", () => {
  let folder: string;
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");

  beforeAll(async () => {
    folder = await builtSite();
  });

  test("writes everything that the manifest names, and the templates", () => {
    const written = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const named = read("manifest.xml")
      .split('"')
      .filter((it) => it.startsWith(SITE_ADDRESS) && it !== SITE_ADDRESS);
    expect(named.length).toBeGreaterThan(30);
    for (const address of named) expect(written).toContain(address.slice(SITE_ADDRESS.length));
    const templates = written.filter((name) => name.endsWith(".xlsx"));
    expect(templates.map((name) => name.split(/[/\\]/u)[1]).sort()).toEqual([
      ...["2019版", "2021版", "2021版", "台账", "汇总", "汇总", "汇总"],
    ]);
  });

  test("lets the pane load itself and office.js, and ask nobody else for anything", () => {
    const page = read("taskpane.html");
    const [policy = "", office = "", pane = ""] = [
      /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/u,
      /<script src="([^"]+)"><\/script>/u,
      /<script type="module" crossorigin src="([^"]+)"><\/script>/u,
    ].map((pattern) => pattern.exec(page)?.[1]);
    expect(policy.replaceAll("&#39;", "'")).toBe(
      contentSecurityPolicy({ officeJs: DEFAULT_SETTINGS.officeJs, workers: "some" }),
    );
    expect(policy).not.toContain("unsafe-eval");
    expect(policy.replaceAll("&#39;", "'")).toContain("connect-src 'self';");
    expect(office).toBe(DEFAULT_SETTINGS.officeJs);
    expect(pane).toMatch(/^\.\/assets\//u);
    expect([policy, office, pane].map((it) => page.indexOf(it))).toEqual(
      [policy, office, pane].map((it) => page.indexOf(it)).sort((a, b) => a - b),
    );
    expect(read("help.html")).toContain("script-src &#39;self&#39;;");
  });

  test("lets the pane wait for five scripts of its own at most", () => {
    const scripts = [...read("taskpane.html").matchAll(/(?:src|href)="\.\/([^"]+\.js)"/gu)];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.length).toBeLessThanOrEqual(5);
  });

  test("lets the pane say something before its scripts are there", () => {
    expect(read("taskpane.html")).toMatch(/<div id="root"><p [^>]*>正在打开…<\/p><\/div>/u);
  });

  test("writes functions.js, which registers the functions and can be called", () => {
    const program = `
      const registered = {};
      globalThis.CustomFunctions = { associate: (id, run) => { registered[id] = run; } };
      await import(${JSON.stringify(pathToFileURL(join(folder, "functions.js")).href)});
      console.log(JSON.stringify([Object.keys(registered), registered.TOTAL([["8件", "０８"]])]));`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual([
      [
        "NUMBER",
        "TOTAL",
        "CHECKTOTAL",
        "BALANCE",
        "CHECKTABLE",
        "SENTENCE",
        "DEADLINE",
        "WORKDAYS",
      ],
      16,
    ]);
  });

  test("refuses a wrong address before it writes", () => {
    const empty = mkdtempSync(join(tmpdir(), "ogi-site-"));
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, "node_modules/vite/bin/vite.js"), "build", "--outDir", empty],
      {
        ...{ cwd: ROOT, encoding: "utf8" },
        env: { ...process.env, OGI_BASE_URL: "http://oa.example.gov.cn/" },
      },
    );
    expect(status).toBe(1);
    expect(stderr).toContain("OGI_BASE_URL应为以https://开头");
    expect(readdirSync(empty)).toEqual([]);
    rmSync(empty, { recursive: true });
  });
});
