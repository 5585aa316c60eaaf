/** What becomes of a report on the tables of another edition, before anything is changed. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatNumber, type RawFigure } from "../../figures/figure.ts";
import type { Cell } from "../../form/edition.ts";
import { editionOf } from "../../form/editions.ts";
import { leafName, rowName } from "../../form/names.ts";
import type { ReportInEdition } from "../../hosts/file/report-in-edition.ts";
import type { AnnualReport } from "../../report/annual-report.ts";

interface ConversionPartProps {
  readonly before: AnnualReport;
  readonly conversion: ReportInEdition;
}

export function ConversionPart({ before, conversion }: ConversionPartProps): ReactElement {
  const styles = useStyles();
  const { report, carried, lost, added, explanationsLost } = conversion;
  const { id, notice } = editionOf(report.edition);
  const figuresOf = (cells: readonly Cell[]): string =>
    cells.every((cell) => before.figures[cell.id] === 0)
      ? "均为0"
      : cells.map((cell) => `${leafName(cell.column)}${words(before.figures[cell.id])}`).join("、");
  return (
    <ul className={styles.lines}>
      <li>
        换用{id}版表格（{notice}），带过去：口径相同的{carried.length}格数字、全部文字，机关和日期。
      </li>
      {lost.length > 0 && (
        <li>
          新表没有的{lost.length}格，数字不带过去：
          <Rows cells={lost} edition={before.edition} wordsOf={figuresOf} />
        </li>
      )}
      {added.length > 0 && (
        <li>
          新表多出的{added.length}格，要补填：
          <Rows
            cells={added}
            edition={report.edition}
            wordsOf={(cells) => cells.map(({ column }) => leafName(column)).join("、")}
          />
        </li>
      )}
      {explanationsLost > 0 && <li>{explanationsLost}条情况说明说的是新表没有的格，不带过去。</li>}
    </ul>
  );
}

interface RowsProps {
  readonly cells: readonly Cell[];
  readonly edition: AnnualReport["edition"];
  readonly wordsOf: (ofRow: readonly Cell[]) => string;
}

/** The cells, a row of the form a line. */
function Rows({ cells, edition, wordsOf }: RowsProps): ReactElement {
  const styles = useStyles();
  const rows = editionOf(edition).rows.flatMap((row) => {
    const own = row.cells.filter((cell) => cells.includes(cell));
    return own.length > 0 ? [{ name: rowName(row), words: wordsOf(own) }] : [];
  });
  return (
    <ul className={styles.lines}>
      {rows.map(({ name, words: says }) => (
        <li key={name}>
          {name}：{says}
        </li>
      ))}
    </ul>
  );
}

function words(figure: RawFigure | undefined): string {
  return typeof figure === "number" ? formatNumber(figure) : `“${figure ?? ""}”`;
}

const useStyles = makeStyles({
  lines: {
    margin: "0",
    paddingLeft: "1.2em",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});
