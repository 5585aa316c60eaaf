/** S-DATE and S-DEADLINE-*: how the report is dated, and whether it came in time. */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import type { CheckOptions } from "../../../src/rules/context.ts";
import { check } from "../../../src/rules/check.ts";
import { reportOf } from "../../support/reports.ts";
import { published, said } from "../../support/rule-cases.ts";

const otherwise = (found: string): string[] => [
  `hint signed 成文日期写作“${found}”，应用阿拉伯数字写全，月、日不补零：“2023年1月6日”。`,
];

test.each<[string, string[]]>([
  ["2023年1月6日", []],
  ["2023 年 1 月 6 日", []],
  ["２０２３年１月６日", []],
  ["2023年01月06日", otherwise("2023年01月06日")],
  ["二〇二三年一月六日", otherwise("二〇二三年一月六日")],
  ["2023-01-06", otherwise("2023-01-06")],
])("S-DATE: %s", (date, found) => {
  expect(said("S-DATE", published(edition2021, { signature: { date } }))).toEqual(found);
});

type Head = Partial<Pick<AnnualReport, "signed" | "published">> & {
  readonly kind: AnnualReport["organ"]["kind"];
  readonly level?: NonNullable<AnnualReport["organ"]["level"]>;
};

/** Every finding on lateness of a report on 2022. */
function lateness({ kind, level, ...dates }: Head, options: Partial<CheckOptions>): string[] {
  const organ = { name: "某某", kind, ...(level && { level }) };
  return check(reportOf(edition2021, {}, { organ, ...dates }), { stage: "finished", ...options })
    .filter(({ code }) => code.startsWith("S-DEADLINE"))
    .map(({ code, severity, at, message }) => `${code} ${severity} ${at} ${message}`);
}

test.each<[string, Head, string | undefined, string[]]>([
  ["a department on the last day", { kind: "department", published: "2023-01-31" }, undefined, []],
  ["a government on the last day", { kind: "government", published: "2023-03-31" }, undefined, []],
  ["a department without any date", { kind: "department" }, "2023-01-10", []],
  [
    "a department in time, however late it was signed",
    { kind: "department", published: "2023-01-30", signed: "2023-02-02" },
    undefined,
    [],
  ],
  ["a township without a deadline", { kind: "township", published: "2023-02-20" }, undefined, []],
  ["an office without a deadline", { kind: "office", published: "2023-02-20" }, undefined, []],
  [
    "a department of a township",
    { kind: "department", level: "township", published: "2023-02-20" },
    undefined,
    [],
  ],
  [
    "a department published late",
    { kind: "department", published: "2023-02-10" },
    undefined,
    [
      "S-DEADLINE-DEPT error published 公布日期为2023年2月10日，比2023年1月31日晚10天。县级以上政府部门应在次年1月31日前提交并公布年度报告。",
    ],
  ],
  [
    "a department signed late",
    { kind: "department", signed: "2023-02-01" },
    undefined,
    [
      "S-DEADLINE-DEPT warning signed 成文日期为2023年2月1日，比2023年1月31日晚1天。县级以上政府部门应在次年1月31日前提交并公布年度报告。",
    ],
  ],
  [
    "a government published late",
    { kind: "government", published: "2023-04-01" },
    undefined,
    [
      "S-DEADLINE-GOV error published 公布日期为2023年4月1日，比2023年3月31日晚1天。县级以上地方人民政府应在次年3月31日前公布年度报告。",
    ],
  ],
  [
    "a government signed late",
    { kind: "government", signed: "2023-04-02" },
    undefined,
    [
      "S-DEADLINE-GOV warning signed 成文日期为2023年4月2日，比2023年3月31日晚2天。县级以上地方人民政府应在次年3月31日前公布年度报告。",
    ],
  ],
  ["a township on the day asked for", { kind: "township", signed: "2023-01-20" }, "2023-01-20", []],
  [
    "a township behind the day asked for",
    { kind: "township", published: "2023-01-22" },
    "2023-01-20",
    [
      "S-DEADLINE-LOCAL warning published 公布日期为2023年1月22日，比2023年1月20日晚2天。上级通知要求在此日期前完成。",
    ],
  ],
  [
    "a department behind the day asked for, in front of that of the law",
    { kind: "department", signed: "2023-01-22" },
    "2023-01-20",
    [
      "S-DEADLINE-LOCAL warning signed 成文日期为2023年1月22日，比2023年1月20日晚2天。上级通知要求在此日期前完成。",
    ],
  ],
  [
    "a department behind both, which is said once",
    { kind: "department", published: "2023-02-01" },
    "2023-01-20",
    [
      "S-DEADLINE-DEPT error published 公布日期为2023年2月1日，比2023年1月31日晚1天。县级以上政府部门应在次年1月31日前提交并公布年度报告。",
    ],
  ],
])("S-DEADLINE: %s", (_case, head, deadline, found) => {
  expect(lateness(head, { deadline })).toEqual(found);
});
