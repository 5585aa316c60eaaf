/** The form of 国办公开办函〔2021〕30号 (26 September 2021), used from the reports of 2021 on. */
import { compileEdition, type Line } from "./edition.ts";
import { disclosureTable, disputesTable, requestsTable } from "./printed-alike.ts";

const documents: readonly Line[] = [
  { key: "issuedThisYear", label: "本年制发件数", role: "issued" },
  { key: "repealedThisYear", label: "本年废止件数", role: "repealed" },
  { key: "inForce", label: "现行有效件数", role: "inForce" },
];

const decisions: readonly Line[] = [
  { key: "decisionsThisYear", label: "本年处理决定数量", role: "decisions" },
];

export const edition2021 = compileEdition({
  id: "2021",
  notice: "国办公开办函〔2021〕30号",
  firstYear: 2021,
  tables: [
    disclosureTable([
      {
        key: "item1",
        caption: "第二十条第（一）项",
        columns: documents,
        rows: [
          { key: "rules", label: "规章", role: "rules" },
          {
            key: "administrativeNormativeDocuments",
            label: "行政规范性文件",
            role: "normativeDocuments",
          },
        ],
      },
      {
        key: "item5",
        caption: "第二十条第（五）项",
        columns: decisions,
        rows: [{ key: "administrativeLicensing", label: "行政许可", role: "licensing" }],
      },
      {
        key: "item6",
        caption: "第二十条第（六）项",
        columns: decisions,
        rows: [
          { key: "administrativePenalties", label: "行政处罚", role: "penalties" },
          { key: "administrativeCompulsion", label: "行政强制", role: "compulsion" },
        ],
      },
      {
        key: "item8",
        caption: "第二十条第（八）项",
        columns: [
          {
            key: "feesCollected",
            label: "本年收费金额（单位：万元）",
            role: "fees",
            kind: "tenThousandYuan",
          },
        ],
        rows: [{ key: "administrativeFees", label: "行政事业性收费" }],
      },
    ]),
    requestsTable({
      key: "otherHandling",
      label: "（六）其他处理",
      lines: [
        {
          key: "notSupplemented",
          label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
          short: "1.逾期不补正",
          role: "notSupplemented",
        },
        {
          key: "feeUnpaid",
          label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
          short: "2.逾期未缴费",
          role: "feeUnpaid",
        },
        { key: "other", label: "3.其他" },
      ],
    }),
    disputesTable,
  ],
});
