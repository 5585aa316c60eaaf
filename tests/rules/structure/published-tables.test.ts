/** S-LABEL and S-NUMERIC-TEXT: tables as they were published. */
import { edition2019 } from "../../../src/form/edition-2019.ts";
import { edition2021 } from "../../../src/form/edition-2021.ts";
import { findingsOf, published, said } from "../../support/rule-cases.ts";

const SECURITY = "requests.outcomes.notDisclosed.securityAndStability";
const BALANCE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

test.each<[string, Record<string, string>, string[]]>([
  ["as printed", { "requests.*": BALANCE, [SECURITY]: "3.危及“三安全一稳定”" }, []],
  [
    "in half width, broken over lines",
    {
      "requests.*": "(本列数据的勾稽关系为:第一项加第二项之和,\n等于第三项加第四项之和)",
      "requests.outcomes.notDisclosed": "(三)不予\n公开",
      "requests.*.commercialEnterprise": "商业 企业",
    },
    [],
  ],
  [
    "without quotation marks, numbered with 、",
    { [SECURITY]: "3、危及三安全一稳定", "requests.carriedToNextYear": "四、结转下年度继续办理" },
    [],
  ],
  [
    "in other words",
    {
      [SECURITY]: "3.危害“三安全一稳定”",
      "requests.newThisYear": "一、本年新收政府公开信息申请数量",
    },
    [
      "warning requests 表三的行列名称与统一格式不一致：“一、本年新收政府公开信息申请数量”应为“一、本年新收政府信息公开申请数量”，“3.危害“三安全一稳定””应为“3.危及“三安全一稳定””。",
    ],
  ],
])("S-LABEL: labels %s", (_case, labels, found) => {
  expect(said("S-LABEL", published(edition2021, { labels }))).toEqual(found);
});

test("S-LABEL: a label that is altered in several blocks is listed once, and each table apart", () => {
  const labels = {
    "proactiveDisclosure.item5.*.changeThisYear": "本年增/",
    "proactiveDisclosure.item6.*.changeThisYear": "本年增/",
    "disputes.litigation.direct": "未经复议起诉",
  };
  expect(said("S-LABEL", published(edition2019, { labels }))).toEqual([
    "warning proactiveDisclosure 表二的行列名称与统一格式不一致：“本年增/”应为“本年增/减”。",
    "warning disputes 表四的行列名称与统一格式不一致：“未经复议起诉”应为“未经复议直接起诉”。",
  ]);
});

const RECEIVED = "requests.newThisYear.naturalPerson";
const DIRECT = "disputes.litigation.direct.upheld";
const AMOUNT = "proactiveDisclosure.item8.administrativeFees.feesCollected";

test.each<[string, Record<string, string>, string[]]>([
  ["with a unit in table two, which is another rule's matter", { [AMOUNT]: " 0万元" }, []],
  ["with a bookmark, which is no way of writing", { [RECEIVED]: "[bookmark: _GoBack]0" }, []],
  [
    "with blanks",
    { [RECEIVED]: " 0", [DIRECT]: "0 " },
    [
      "hint requests 表三有1格的数字带有空格（如表三“一、本年新收”行“自然人”列写作“ 0”），读取时已去掉。单元格只填半角数字。",
      "hint disputes 表四有1格的数字带有空格（如表四“未经复议直接起诉”的“结果维持”写作“0 ”），读取时已去掉。单元格只填半角数字。",
    ],
  ],
  [
    "in full width, with separators and units",
    {
      [RECEIVED]: "０",
      "requests.newThisYear.commercialEnterprise": "1，100",
      "requests.newThisYear.total": "0件",
    },
    [
      "hint requests 表三有3格的数字带有全角数字、分隔符、单位（如表三“一、本年新收”行“自然人”列写作“０”），读取时已去掉。单元格只填半角数字。",
    ],
  ],
])("S-NUMERIC-TEXT: numbers %s", (_case, cells, found) => {
  const read = Object.fromEntries(Object.keys(cells).map((id) => [id, "cleaned" as const]));
  expect(said("S-NUMERIC-TEXT", published(edition2021, { cells, read }))).toEqual(found);
});

test("S-NUMERIC-TEXT: a cell that was inferred was not cleaned", () => {
  const cells = { [RECEIVED]: " 0" };
  const report = published(edition2021, { cells, read: { [RECEIVED]: "inferred" } });
  expect(findingsOf("S-NUMERIC-TEXT", report)).toEqual([]);
});
