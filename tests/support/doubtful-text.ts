/** A published text as it comes off a website, with a row missing and a figure that is no number. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { copies, reportText } from "../import/text-copies.ts";
import { reportOf } from "./reports.ts";

/** 一、本年新收, 自然人: “约6件”. */
export const NO_NUMBER = "requests.newThisYear.naturalPerson";

/** The row that is missing: 二、上年结转. */
export const LOST_ROW = "requests.carriedFromLastYear";

const figures = {
  ...{ [NO_NUMBER]: 6, "requests.newThisYear.total": 6 },
  ...{
    "requests.outcomes.disclosed.naturalPerson": 6,
    "requests.outcomes.disclosed.total": 6,
    "requests.outcomes.total.naturalPerson": 6,
    "requests.outcomes.total.total": 6,
  },
};

/** Whose report it is. */
export const DOUBTFUL_ORGAN = "某某市统计局";

/** Seven cells that are not found, and one that is no number. */
export function doubtfulText(): Buffer {
  const copy = copies["tab rows"];
  if (!copy) throw new Error("There is no such copy.");
  const text = reportText({
    edition: edition2021,
    figures: reportOf(edition2021, figures).figures,
    copy,
    change: (rows) =>
      rows
        .filter(({ labels }) => !labels.join("").includes("上年结转"))
        .map((row) =>
          row.labels.join("").includes("本年新收")
            ? { ...row, figures: ["约6件", ...row.figures.slice(1)] }
            : row,
        ),
  });
  return Buffer.from(text);
}
