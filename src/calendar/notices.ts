/**
 * When China works, as the General Office of the State Council arranges it a year ahead
 * (国务院办公厅关于某年部分节假日安排的通知). A holiday may begin in the December before its year, and a later
 * notice may change an earlier one: what stands below counts.
 */

/** One paragraph of a notice. */
interface Arrangement {
  readonly holiday: string;
  /** The first and the last day off, weekends within included; YYYY-MM-DD. */
  readonly rest: readonly [first: string, last: string];
  /** Days of a weekend that are worked instead. */
  readonly work: readonly string[];
}

interface Notice {
  /** The year that it arranges. */
  readonly year: number;
  readonly document: string;
  /** The day on which it stood on www.gov.cn, YYYY-MM-DD. */
  readonly published: string;
  readonly arrangements: readonly Arrangement[];
}

export const notices: readonly Notice[] = [
  {
    year: 2019,
    document: "国办发明电〔2018〕15号",
    published: "2018-12-06",
    arrangements: [
      { holiday: "元旦", rest: ["2018-12-30", "2019-01-01"], work: ["2018-12-29"] },
      { holiday: "春节", rest: ["2019-02-04", "2019-02-10"], work: ["2019-02-02", "2019-02-03"] },
      { holiday: "清明节", rest: ["2019-04-05", "2019-04-07"], work: [] },
      { holiday: "劳动节", rest: ["2019-05-01", "2019-05-01"], work: [] },
      { holiday: "端午节", rest: ["2019-06-07", "2019-06-09"], work: [] },
      { holiday: "中秋节", rest: ["2019-09-13", "2019-09-15"], work: [] },
      { holiday: "国庆节", rest: ["2019-10-01", "2019-10-07"], work: ["2019-09-29", "2019-10-12"] },
    ],
  },
  {
    // 关于调整2019年劳动节假期安排的通知
    year: 2019,
    document: "国办发明电〔2019〕3号",
    published: "2019-03-22",
    arrangements: [
      { holiday: "劳动节", rest: ["2019-05-01", "2019-05-04"], work: ["2019-04-28", "2019-05-05"] },
    ],
  },
  {
    year: 2020,
    document: "国办发明电〔2019〕16号",
    published: "2019-11-21",
    arrangements: [
      { holiday: "元旦", rest: ["2020-01-01", "2020-01-01"], work: [] },
      { holiday: "春节", rest: ["2020-01-24", "2020-01-30"], work: ["2020-01-19", "2020-02-01"] },
      { holiday: "清明节", rest: ["2020-04-04", "2020-04-06"], work: [] },
      { holiday: "劳动节", rest: ["2020-05-01", "2020-05-05"], work: ["2020-04-26", "2020-05-09"] },
      { holiday: "端午节", rest: ["2020-06-25", "2020-06-27"], work: ["2020-06-28"] },
      {
        holiday: "国庆节、中秋节",
        rest: ["2020-10-01", "2020-10-08"],
        work: ["2020-09-27", "2020-10-10"],
      },
    ],
  },
  {
    // 关于延长2020年春节假期的通知: 延长至2月2日, so that 1 February was not worked after all
    year: 2020,
    document: "国办发明电〔2020〕1号",
    published: "2020-01-27",
    arrangements: [{ holiday: "春节（延长）", rest: ["2020-01-31", "2020-02-02"], work: [] }],
  },
  {
    year: 2021,
    document: "国办发明电〔2020〕27号",
    published: "2020-11-25",
    arrangements: [
      { holiday: "元旦", rest: ["2021-01-01", "2021-01-03"], work: [] },
      { holiday: "春节", rest: ["2021-02-11", "2021-02-17"], work: ["2021-02-07", "2021-02-20"] },
      { holiday: "清明节", rest: ["2021-04-03", "2021-04-05"], work: [] },
      { holiday: "劳动节", rest: ["2021-05-01", "2021-05-05"], work: ["2021-04-25", "2021-05-08"] },
      { holiday: "端午节", rest: ["2021-06-12", "2021-06-14"], work: [] },
      { holiday: "中秋节", rest: ["2021-09-19", "2021-09-21"], work: ["2021-09-18"] },
      { holiday: "国庆节", rest: ["2021-10-01", "2021-10-07"], work: ["2021-09-26", "2021-10-09"] },
    ],
  },
  {
    year: 2022,
    document: "国办发明电〔2021〕11号",
    published: "2021-10-25",
    arrangements: [
      { holiday: "元旦", rest: ["2022-01-01", "2022-01-03"], work: [] },
      { holiday: "春节", rest: ["2022-01-31", "2022-02-06"], work: ["2022-01-29", "2022-01-30"] },
      { holiday: "清明节", rest: ["2022-04-03", "2022-04-05"], work: ["2022-04-02"] },
      { holiday: "劳动节", rest: ["2022-04-30", "2022-05-04"], work: ["2022-04-24", "2022-05-07"] },
      { holiday: "端午节", rest: ["2022-06-03", "2022-06-05"], work: [] },
      { holiday: "中秋节", rest: ["2022-09-10", "2022-09-12"], work: [] },
      { holiday: "国庆节", rest: ["2022-10-01", "2022-10-07"], work: ["2022-10-08", "2022-10-09"] },
    ],
  },
  {
    year: 2023,
    document: "国办发明电〔2022〕16号",
    published: "2022-12-08",
    arrangements: [
      { holiday: "元旦", rest: ["2022-12-31", "2023-01-02"], work: [] },
      { holiday: "春节", rest: ["2023-01-21", "2023-01-27"], work: ["2023-01-28", "2023-01-29"] },
      { holiday: "清明节", rest: ["2023-04-05", "2023-04-05"], work: [] },
      { holiday: "劳动节", rest: ["2023-04-29", "2023-05-03"], work: ["2023-04-23", "2023-05-06"] },
      { holiday: "端午节", rest: ["2023-06-22", "2023-06-24"], work: ["2023-06-25"] },
      {
        holiday: "中秋节、国庆节",
        rest: ["2023-09-29", "2023-10-06"],
        work: ["2023-10-07", "2023-10-08"],
      },
    ],
  },
  {
    year: 2024,
    document: "国办发明电〔2023〕7号",
    published: "2023-10-25",
    arrangements: [
      { holiday: "元旦", rest: ["2024-01-01", "2024-01-01"], work: [] },
      { holiday: "春节", rest: ["2024-02-10", "2024-02-17"], work: ["2024-02-04", "2024-02-18"] },
      { holiday: "清明节", rest: ["2024-04-04", "2024-04-06"], work: ["2024-04-07"] },
      { holiday: "劳动节", rest: ["2024-05-01", "2024-05-05"], work: ["2024-04-28", "2024-05-11"] },
      { holiday: "端午节", rest: ["2024-06-10", "2024-06-10"], work: [] },
      { holiday: "中秋节", rest: ["2024-09-15", "2024-09-17"], work: ["2024-09-14"] },
      { holiday: "国庆节", rest: ["2024-10-01", "2024-10-07"], work: ["2024-09-29", "2024-10-12"] },
    ],
  },
  {
    year: 2025,
    document: "国办发明电〔2024〕12号",
    published: "2024-11-12",
    arrangements: [
      { holiday: "元旦", rest: ["2025-01-01", "2025-01-01"], work: [] },
      { holiday: "春节", rest: ["2025-01-28", "2025-02-04"], work: ["2025-01-26", "2025-02-08"] },
      { holiday: "清明节", rest: ["2025-04-04", "2025-04-06"], work: [] },
      { holiday: "劳动节", rest: ["2025-05-01", "2025-05-05"], work: ["2025-04-27"] },
      { holiday: "端午节", rest: ["2025-05-31", "2025-06-02"], work: [] },
      {
        holiday: "国庆节、中秋节",
        rest: ["2025-10-01", "2025-10-08"],
        work: ["2025-09-28", "2025-10-11"],
      },
    ],
  },
  {
    year: 2026,
    document: "国办发明电〔2025〕7号",
    published: "2025-11-04",
    arrangements: [
      { holiday: "元旦", rest: ["2026-01-01", "2026-01-03"], work: ["2026-01-04"] },
      { holiday: "春节", rest: ["2026-02-15", "2026-02-23"], work: ["2026-02-14", "2026-02-28"] },
      { holiday: "清明节", rest: ["2026-04-04", "2026-04-06"], work: [] },
      { holiday: "劳动节", rest: ["2026-05-01", "2026-05-05"], work: ["2026-05-09"] },
      { holiday: "端午节", rest: ["2026-06-19", "2026-06-21"], work: [] },
      { holiday: "中秋节", rest: ["2026-09-25", "2026-09-27"], work: [] },
      { holiday: "国庆节", rest: ["2026-10-01", "2026-10-07"], work: ["2026-09-20", "2026-10-10"] },
    ],
  },
];
