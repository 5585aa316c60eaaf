/** Whose file it is: what is sure is joined, what is only alike is asked. */
import { unitMatcher, type FileIdentity } from "../../src/collection/match-units.ts";
import type { Unit } from "../../src/collection/unit.ts";

const CODE = "11371082004363781R";

const unit = (name: string, change: Partial<Unit> = {}): Unit => ({
  ...{ name, aliases: [], counts: true, ...change },
});

const units = [
  unit("某某县人民政府"),
  unit("某某县人民政府办公室"),
  unit("某某县统计局", { code: CODE }),
  unit("某某县发展和改革局", { aliases: ["某某县发改局", "县发改委"] }),
  unit("某某县教育局"),
];

const match = unitMatcher(units);

function found(identity: FileIdentity): string | readonly string[] {
  const matched = match(identity);
  return "unit" in matched ? matched.unit.name : matched.alike;
}

const report = (name: string, code?: string): NonNullable<FileIdentity["organ"]> => ({
  name,
  ...(code !== undefined && { code }),
});

test.each<[string, FileIdentity, string]>([
  ["by its name", { file: "1.docx", organ: report("某某县统计局") }, "某某县统计局"],
  [
    "by its name whatever its blanks and widths",
    { file: "1.docx", organ: report(" 某某县 统计局　") },
    "某某县统计局",
  ],
  ["by an alias", { file: "1.docx", organ: report("县发改委") }, "某某县发展和改革局"],
  [
    "by the code in the name of the file",
    { file: `收到/${CODE}.pdf`, organ: report("统计") },
    "某某县统计局",
  ],
  ["by the code in its report", { file: "1.json", organ: report("统计", CODE) }, "某某县统计局"],
  [
    "by the code before the name",
    { file: `${CODE}.docx`, organ: report("某某县教育局") },
    "某某县统计局",
  ],
  ["unread, by the name of the file", { file: "某某县教育局2025年年报.pdf" }, "某某县教育局"],
  ["unread, by the name of its folder", { file: "某某县教育局/扫描件.pdf" }, "某某县教育局"],
  [
    "unread, by its own name before that of the folder",
    { file: "某某县人民政府/某某县教育局.pdf" },
    "某某县教育局",
  ],
  [
    "unread, by the longer of two names in one place",
    { file: "某某县人民政府办公室年报.pdf" },
    "某某县人民政府办公室",
  ],
  [
    "of the government itself",
    { file: "1.docx", organ: report("某某县人民政府") },
    "某某县人民政府",
  ],
])("a file is a unit's %s", (_case, identity, name) => {
  expect(found(identity)).toBe(name);
});

test.each<[string, FileIdentity, readonly string[]]>([
  ["a shortened name", { file: "1.docx", organ: report("教育局") }, ["某某县教育局"]],
  [
    "a name that is nearly the same",
    { file: "1.docx", organ: report("某某县教育体育局") },
    ["某某县教育局"],
  ],
  [
    "another name in a file that is called after a unit",
    { file: "某某县统计局.docx", organ: report("外地水利站") },
    ["某某县统计局"],
  ],
  [
    "names of two units in one file",
    { file: "某某县教育局和某某县统计局.pdf" },
    ["某某县统计局", "某某县教育局"],
  ],
  ["nothing like any unit", { file: "通知.docx", organ: report("外地水利站") }, []],
  ["nothing at all", { file: "扫描件001.pdf" }, []],
])("%s is asked, never joined", (_case, identity, names) => {
  expect(found(identity)).toEqual(names);
});
