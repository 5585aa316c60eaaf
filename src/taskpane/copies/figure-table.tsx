/** The cells in which the copies differ, as one table; what a copy has is taken over on a click. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, type ReactElement } from "react";
import type { FigureDifference } from "../../compare/compare-figures.ts";
import { copyLetter, figureWords } from "../../compare/copy-words.ts";
import type { Cell } from "../../form/edition.ts";
import { cellName } from "../../form/names.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { AddressOf } from "../../rules/context.ts";
import type { Place } from "../../rules/finding.ts";
import { useKeptFocus } from "../checks/use-kept-focus.ts";
import { CompactButton } from "../compact-button.tsx";
import type { CopyFile } from "../session/chosen-file.ts";
import type { PaneSession } from "../session/session.ts";
import { adoptedFigures } from "./adopted-figures.ts";
import { differencesHead, differencesTitle } from "./head-styles.ts";
import { Letter } from "./letter.tsx";

interface FigureTableProps {
  readonly figures: readonly FigureDifference[];
  /** The open report. */
  readonly report: AnnualReport;
  readonly copies: readonly CopyFile[];
  readonly addressOf: AddressOf;
  readonly session: PaneSession;
  readonly onGoTo: (place: Place) => void;
}

export function FigureTable(props: FigureTableProps): ReactElement {
  const { figures, report, copies, addressOf, session, onGoTo } = props;
  const styles = useStyles();
  const id = useId();
  const part = useRef<HTMLElement>(null);
  useKeptFocus(part, figures);
  const cells = figures.map(({ cell }) => cell);
  // what would follow by itself is asked of every cell of a copy: worked out once for each
  const adoptable = copies.map(({ report: copy }) => copy && adoptedFigures(report, copy, cells));
  const take = (letter: string, copy: AnnualReport, taken: readonly Cell[]): void => {
    const changes = adoptedFigures(report, copy, taken);
    const [first, ...others] = taken;
    const what = first && others.length === 0 ? cellName(first) : `${taken.length}格不同`;
    const deed = { does: `采用${letter}的数字`, done: `已采用${letter}的数字：${what}。` };
    void session.takeOver(deed, { figures: changes });
  };
  return (
    <section ref={part} aria-labelledby={id} tabIndex={-1} className={styles.part}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          数字{figures.length}格
        </h2>
        {copies.map(
          ({ report: copy }, i) =>
            copy && (
              <CompactButton
                key={i}
                onClick={() => {
                  take(copyLetter(i + 1), copy, cells);
                }}
              >
                全部采用{copyLetter(i + 1)}的数字
              </CompactButton>
            ),
        )}
      </div>
      <table className={styles.table} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              单元格
            </th>
            {[null, ...copies].map((_, i) => (
              <th key={i} scope="col" className={styles.cell}>
                <Letter index={i} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ cell, figures: values }) => {
            const goTo = `转到${addressOf(cell.id) ?? "此处"}`;
            return (
              <tr key={cell.id}>
                <th scope="row" className={styles.cell}>
                  <span className={styles.name}>{cellName(cell)}</span>
                  <CompactButton
                    quiet
                    label={`${goTo}：${cellName(cell)}`}
                    onClick={() => {
                      onGoTo(cell.id);
                    }}
                  >
                    {goTo}
                  </CompactButton>
                </th>
                {values.map((figure, i) => {
                  const copy = copies[i - 1]?.report;
                  const isOther = JSON.stringify(figure) !== JSON.stringify(values[0]);
                  return (
                    <td key={i} className={styles.cell}>
                      <strong className={styles.figure}>{figureWords(figure)}</strong>
                      {copy && isOther && (
                        <Take
                          letter={copyLetter(i)}
                          cell={cell}
                          follows={!(cell.id in (adoptable[i - 1] ?? {}))}
                          onTake={() => {
                            take(copyLetter(i), copy, [cell]);
                          }}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

interface TakeProps {
  readonly letter: string;
  readonly cell: Cell;
  /** It is a sum, and will be this when its cells are. */
  readonly follows: boolean;
  readonly onTake: () => void;
}

function Take({ letter, cell, follows, onTake }: TakeProps): ReactElement {
  const styles = useStyles();
  return follows ? (
    <span className={styles.says}>随各格变</span>
  ) : (
    <div className={styles.take}>
      <CompactButton label={`采用这个数：${cellName(cell)}，${letter}`} onClick={onTake}>
        采用这个数
      </CompactButton>
    </div>
  );
}

const useStyles = makeStyles({
  part: { outline: "none" },
  head: differencesHead,
  title: differencesTitle,
  table: {
    width: "100%",
    borderCollapse: "collapse",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  name: { display: "block" },
  figure: {
    display: "block",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    // a usual number stands on one line, a long one on several
    minWidth: "5ch",
  },
  // its words stand on one line
  take: { minWidth: "5.25rem" },
  says: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
