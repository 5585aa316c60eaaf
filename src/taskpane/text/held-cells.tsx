/** The cells that a number is held against: name, figure, and the way there. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Cell } from "../../form/edition.ts";
import { cellName } from "../../form/names.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { AddressOf } from "../../rules/context.ts";
import { CompactButton } from "../compact-button.tsx";
import type { PaneSession } from "../session/session.ts";

interface HeldCellsProps {
  readonly cells: readonly Cell[];
  readonly report: AnnualReport;
  readonly addressOf: AddressOf;
  readonly session: PaneSession;
}

export function HeldCells({ cells, report, addressOf, session }: HeldCellsProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.cells} aria-label="对照的单元格">
      {cells.map((cell) => {
        const name = cellName(cell);
        const goTo = `转到${addressOf(cell.id) ?? ""}`;
        return (
          <li key={cell.id} className={styles.cell}>
            <span className={styles.name}>{name}</span>
            <span className={styles.figure}>{report.figures[cell.id] ?? "未填"}</span>
            <CompactButton label={`${goTo}：${name}`} onClick={() => void session.goTo(cell.id)}>
              {goTo}
            </CompactButton>
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  cells: {
    display: "grid",
    // many rows are scrolled within the panel
    maxHeight: "12rem",
    margin: "0",
    padding: "0",
    overflowY: "auto",
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    "> button": { flexShrink: 0 },
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", textWrap: "pretty" },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});
