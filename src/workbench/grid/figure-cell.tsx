/** One figure of the form: what it holds, what was found of it, and whether a total was typed over. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { RawFigure } from "../../figures/figure.ts";
import type { Cell } from "../../form/edition.ts";
import { cellName } from "../../form/names.ts";
import { looks } from "../../taskpane/checks/severity-looks.tsx";
import type { Standing } from "../../taskpane/checks/standing.ts";
import { useDraft } from "../use-draft.ts";
import { OPEN } from "./cell-input.ts";
import { isLong, LARGE, LEAST_TYPE, SMALL, textWidth } from "./column-widths.ts";
import { showFigure } from "./entry.ts";
import { lastYearFigure } from "./last-year-figure.ts";
import { BORDER } from "./line-between.ts";

interface FigureCellProps {
  readonly cell: Cell;
  readonly figure: RawFigure;
  readonly standing?: Standing | undefined;
  /** What was found; the empty string for nothing. */
  readonly says: string;
  /** Somebody asked for the cell to be coloured. */
  readonly isMarked: boolean;
  readonly isSelected: boolean;
  /** Of a total that was typed over: what its cells add up to. */
  readonly typedSum?: number | null | undefined;
  /** What the cell held last year, where that is to be seen. */
  readonly before?: number | undefined;
  /** Another number for every change that a click made here; undefined for none. */
  readonly changed?: number | undefined;
  readonly colSpan: number;
  /** The least that the cell has; rem. */
  readonly width: number;
  readonly onEnter: (cell: Cell, text: string) => void;
  readonly onRestore: (cell: Cell) => void;
}

export const FigureCell = memo(function FigureCell(props: FigureCellProps): ReactElement {
  const { cell, figure, standing, says, isMarked, isSelected, typedSum, before } = props;
  const styles = useStyles();
  const draft = useDraft(showFigure(figure), (text) => {
    props.onEnter(cell, text);
  });
  const name = cellName(cell);
  const isTypedOver = typedSum !== undefined;
  const sign = signOf(standing);
  const long = isLong({ text: draft.value, beside: besideFigure(standing, typedSum) }, props.width);
  const last = before === undefined ? undefined : lastYearFigure(before, figure);
  const below = last?.text ?? "";
  const restore = isTypedOver ? restoreHint(typedSum) : "";
  return (
    <td
      colSpan={props.colSpan}
      className={mergeClasses(
        styles.cell,
        last && styles.withLast,
        cell.computed && styles.computed,
        standing && styles[standing],
        isMarked && styles.marked,
        isSelected && styles.selected,
      )}
      data-chosen={isSelected ? "" : undefined}
    >
      {sign && (
        <span className={styles.sign} style={{ color: looks[sign].colour }}>
          {looks[sign].icon}
        </span>
      )}
      <input
        id={cell.id}
        className={mergeClasses(
          styles.input,
          long && styles.long,
          long && sign && styles.besideSign,
          isTypedOver && styles.besideRestore,
          typeof figure === "string" && styles.words,
          draft.isOpen && styles.open,
        )}
        // what is being typed reaches over the next cell, as in a sheet, until the column knows how wide it is
        style={{ minWidth: draft.isOpen ? `${textWidth(draft.value, SMALL)}rem` : 0 }}
        value={draft.value}
        aria-label={cell.computed && !isTypedOver ? `${name}，自动计算` : name}
        aria-invalid={standing === "error"}
        title={[says, restore, last?.says].filter(Boolean).join("\n")}
        autoComplete="off"
        inputMode="decimal"
        // totals are computed: the keyboard comes to them by the arrows
        tabIndex={cell.computed ? -1 : 0}
        {...{ [OPEN]: draft.isOpen ? "" : undefined }}
        onChange={draft.onChange}
        onBlur={draft.onBlur}
        onKeyDown={(event) => {
          const input = event.currentTarget;
          if (event.key === "F2") {
            draft.onChange({ target: input });
            input.setSelectionRange(input.value.length, input.value.length);
          }
          draft.onKeyDown(event);
        }}
        onFocus={({ target }) => {
          target.select();
        }}
      />
      {below !== "" && (
        <span
          className={mergeClasses(
            styles.last,
            last?.isJump && styles.jump,
            isTypedOver && styles.lastBesideRestore,
          )}
          aria-hidden
        >
          {below}
        </span>
      )}
      {props.changed !== undefined && (
        <span key={props.changed} className={styles.changed} data-changed="" aria-hidden />
      )}
      {isTypedOver && (
        <button
          type="button"
          className={styles.restore}
          title={restore}
          aria-label={`恢复自动计算：${name}`}
          tabIndex={-1}
          onClick={() => {
            props.onRestore(cell);
          }}
        >
          Σ
        </button>
      )}
    </td>
  );
});

function restoreHint(sum: number | null): string {
  const should = sum === null ? "各格填完后自动算出" : `各格相加为${showFigure(sum)}`;
  return `总计是手填的；${should}，按“Σ”恢复自动计算。`;
}

/** What is explained needs no sign. */
function signOf(standing: Standing | undefined): Standing | undefined {
  return standing === "explained" ? undefined : standing;
}

const SIGN = 0.75;
const RESTORE = 1.125;

/** How much of its cell a figure leaves to its sign and to its button; rem. */
export function besideFigure(
  standing: Standing | undefined,
  typedSum: number | null | undefined,
): number {
  return (signOf(standing) ? SIGN : 0) + (typedSum === undefined ? 0 : RESTORE);
}

/** What browsers lay behind a text in the colours of the system would cover the line below it. */
const NO_BACKPLATE = {
  "@media (forced-colors: active)": { forcedColorAdjust: "none", color: "CanvasText" },
} as const;

const useStyles = makeStyles({
  // each a layer of its own, or the browser paints all of them anew when one changes
  cell: {
    position: "relative",
    height: "1.75rem",
    padding: "0",
    borderRight: BORDER,
    borderBottom: BORDER,
  },
  // there is room below the figure, which stands where it stands without
  withLast: { height: "2.625rem" },
  last: {
    position: "absolute",
    left: "0",
    right: "0",
    bottom: "0",
    color: tokens.colorNeutralForeground3,
    fontSize: `${LEAST_TYPE}rem`,
    lineHeight: "0.875rem",
    fontVariantNumeric: "tabular-nums",
    textAlign: "center",
    whiteSpace: "nowrap",
    pointerEvents: "none",
    ...NO_BACKPLATE,
  },
  lastBesideRestore: { right: `${RESTORE}rem` },
  jump: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ...NO_BACKPLATE,
  },
  computed: { backgroundColor: tokens.colorNeutralBackground3 },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorStatusWarningBorder1}`,
  },
  hint: { boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke2}` },
  explained: { boxShadow: `inset 0 0 0 1px ${tokens.colorStatusSuccessBorder1}` },
  marked: {
    boxShadow: `inset 0 0 0 2px ${tokens.colorPaletteDarkOrangeBorderActive}`,
    "@media (forced-colors: active)": { outline: "2px dashed CanvasText", outlineOffset: "-2px" },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  changed: {
    position: "absolute",
    inset: "0",
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    opacity: "0",
    pointerEvents: "none",
    animationName: { "0%, 60%": { opacity: "1" }, "100%": { opacity: "0" } },
    animationDuration: "2.5s",
    // it comes and goes without fading
    "@media (prefers-reduced-motion: reduce)": { animationTimingFunction: "step-end" },
  },
  sign: {
    position: "absolute",
    top: "0",
    left: "1px",
    display: "flex",
    pointerEvents: "none",
    "> svg": { width: `${SIGN}rem`, height: `${SIGN}rem` },
  },
  input: {
    boxSizing: "border-box",
    display: "block",
    width: "100%",
    height: "100%",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: `${LARGE}rem`,
    fontVariantNumeric: "tabular-nums",
    textAlign: "center",
    ":hover": { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1Hover}` },
    ":focus": {
      outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: "-2px",
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  long: { fontSize: `${SMALL}rem` },
  words: { textOverflow: "ellipsis" },
  besideSign: { paddingLeft: `${SIGN}rem` },
  besideRestore: { width: `calc(100% - ${RESTORE}rem)` },
  open: { position: "relative", zIndex: "1", fontStyle: "italic" },
  restore: {
    position: "absolute",
    insetBlock: "0",
    right: "0",
    width: `${RESTORE}rem`,
    padding: "0",
    border: "none",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
});
