/** The trial form of 国办公开办函〔2019〕60号, used for the reports of 2019 and 2020. */
import { compileEdition, type Line } from "./edition.ts";
import { disclosureTable, disputesTable, requestsTable } from "./printed-alike.ts";

const documents: readonly Line[] = [
  { key: "newlyMade", label: "本年新制作数量", role: "newlyMade" },
  { key: "newlyDisclosed", label: "本年新公开数量", role: "newlyDisclosed" },
  { key: "totalDisclosed", label: "对外公开总数量", role: "totalDisclosed" },
];

const items: readonly Line[] = [
  { key: "itemsLastYear", label: "上一年项目数量", role: "itemsLastYear" },
  { key: "changeThisYear", label: "本年增/减", role: "changeThisYear", kind: "signedCount" },
];

const itemsAndDecisions: readonly Line[] = [
  ...items,
  { key: "decisions", label: "处理决定数量", role: "decisions" },
];

export const edition2019 = compileEdition({
  id: "2019",
  notice: "国办公开办函〔2019〕60号",
  firstYear: 2019,
  tables: [
    disclosureTable([
      {
        key: "item1",
        caption: "第二十条第（一）项",
        columns: documents,
        rows: [
          { key: "rules", label: "规章", role: "rules" },
          { key: "normativeDocuments", label: "规范性文件", role: "normativeDocuments" },
        ],
      },
      {
        key: "item5",
        caption: "第二十条第（五）项",
        columns: itemsAndDecisions,
        rows: [
          { key: "administrativeLicensing", label: "行政许可", role: "licensing" },
          { key: "otherExternalServices", label: "其他对外管理服务事项", role: "otherServices" },
        ],
      },
      {
        key: "item6",
        caption: "第二十条第（六）项",
        columns: itemsAndDecisions,
        rows: [
          { key: "administrativePenalties", label: "行政处罚", role: "penalties" },
          { key: "administrativeCompulsion", label: "行政强制", role: "compulsion" },
        ],
      },
      {
        key: "item8",
        caption: "第二十条第（八）项",
        columns: items,
        rows: [{ key: "administrativeFees", label: "行政事业性收费" }],
      },
      {
        key: "item9",
        caption: "第二十条第（九）项",
        columns: [
          { key: "procurementProjects", label: "采购项目数量", role: "projects" },
          {
            key: "procurementAmount",
            label: "采购总金额",
            role: "amount",
            kind: "tenThousandYuan",
          },
        ],
        rows: [{ key: "centralizedProcurement", label: "政府集中采购" }],
      },
    ]),
    requestsTable({ key: "otherHandling", label: "（六）其他处理" }),
    disputesTable,
  ],
});
