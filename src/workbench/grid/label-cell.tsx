/** A label of a printed table: it stays in sight, and is marked while the keyboard is in its line. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { PrintedLabel } from "../../form/printed.ts";
import { LABEL } from "./headed-cells.ts";
import { labelColumnWidths, widthOf } from "./label-columns.ts";
import { BORDER } from "./line-between.ts";
import { HELP } from "./use-row-help.ts";
import { HEADS } from "./use-frozen-heads.ts";

interface LabelCellProps {
  readonly label: PrintedLabel;
  /** Of the table, how many hold labels. */
  readonly labelColumns: number;
  /** Something is told of the line. */
  readonly hasHelp: boolean;
  /** The keyboard is in the line. */
  readonly isCurrent: boolean;
}

/** What a label is the header of: a single line, or a group of them. */
const lineScopes = { caption: "colgroup", column: "col", row: "row" } as const;
const groupScopes = { caption: "colgroup", column: "colgroup", row: "rowgroup" } as const;

export const LabelCell = memo(function LabelCell(props: LabelCellProps): ReactElement {
  const { label, labelColumns, hasHelp, isCurrent } = props;
  const styles = useStyles();
  const { text, rowSpan, colSpan, column, scope } = label;
  const isGroup = (scope === "row" ? rowSpan : colSpan) > 1;
  const isLeft = column < labelColumns;
  return (
    <th
      rowSpan={rowSpan}
      colSpan={colSpan}
      scope={isGroup ? groupScopes[scope] : lineScopes[scope]}
      {...{ [LABEL]: label.key }}
      data-current={isCurrent ? "" : undefined}
      className={mergeClasses(
        styles.label,
        scope === "caption" && styles.caption,
        scope === "row" && rowSpan === 1 && styles.row,
        isLeft && scope !== "caption" && styles.left,
        isCurrent && (scope === "row" ? styles.currentRow : styles.currentColumn),
      )}
      style={isLeft ? { left: widthOf(labelColumnWidths(labelColumns).slice(0, column)) } : {}}
    >
      {isGroup && scope === "row" ? <span className={styles.group}>{text}</span> : text}
      {hasHelp && <span className={styles.help} {...{ [HELP]: "" }} aria-hidden />}
    </th>
  );
});

const CURRENT = {
  backgroundColor: tokens.colorBrandBackground2,
  color: tokens.colorBrandForeground2,
  fontWeight: tokens.fontWeightSemibold,
  "@media (forced-colors: active)": { color: "Highlight" },
} as const;

const useStyles = makeStyles({
  label: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderRight: BORDER,
    borderBottom: BORDER,
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "center",
    textWrap: "balance",
    cursor: "default",
  },
  caption: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: { textAlign: "left" },
  // over figures, and over what is typed and reaches beyond its cell
  left: { position: "sticky", zIndex: "2" },
  // drawn, not written: it is no part of the label
  help: {
    cursor: "help",
    "::before": {
      content: '"?"',
      display: "inline-block",
      width: "1rem",
      marginLeft: tokens.spacingHorizontalXXS,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorNeutralBackground4,
      color: tokens.colorNeutralForeground2,
      fontSize: tokens.fontSizeBase100,
      lineHeight: "1rem",
      textAlign: "center",
    },
  },
  // of a group that is higher than the window the name is in sight as long as one of its rows is
  group: {
    position: "sticky",
    top: `calc(var(${HEADS}) + ${tokens.spacingVerticalXXS})`,
    bottom: tokens.spacingVerticalXXS,
    display: "inline-block",
  },
  currentRow: {
    ...CURRENT,
    boxShadow: `inset -2px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  currentColumn: {
    ...CURRENT,
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
  },
});
