/** The units of the open collection, a line each: what became of its report, and how much is to be mended in it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import type { OpenUnit } from "../../book/collection/open-collection.ts";
import { whenWords } from "../../collection/when-words.ts";
import { severities, type Severity } from "../../rules/severity.ts";
import { looks } from "../checks/severity-looks.tsx";
import { statusLooks } from "./status-looks.tsx";
import { useSeenRows } from "./use-seen-rows.ts";

interface UnitListProps {
  readonly units: readonly OpenUnit[];
  readonly onOpen: (unit: string) => void;
}

const HEIGHT = 56;

const COUNTED: readonly Severity[] = ["error", "warning", "hint"];

/** The id of the button that opens a unit. */
export function rowId(unit: string): string {
  return `unit.${unit}`;
}

export function UnitList({ units, onOpen }: UnitListProps): ReactElement {
  const styles = useStyles();
  const { body, from, to } = useSeenRows<HTMLUListElement>(units.length, HEIGHT);
  return (
    <ul
      ref={body}
      className={styles.list}
      aria-label="各单位"
      style={{
        paddingTop: `${from * HEIGHT}px`,
        paddingBottom: `${(units.length - to) * HEIGHT}px`,
      }}
      onKeyDown={moveAmongRows}
    >
      {units.slice(from, to).map((it, i) => (
        <li
          key={it.unit.name}
          className={styles.item}
          aria-setsize={units.length}
          aria-posinset={from + i + 1}
        >
          <button
            type="button"
            id={rowId(it.unit.name)}
            className={styles.row}
            title={it.unit.name}
            onClick={() => {
              onOpen(it.unit.name);
            }}
          >
            <span className={styles.name}>{it.unit.name}</span>
            <UnitState unit={it} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What became of its report, and the counts that are not 0. */
export function UnitState({ unit }: { readonly unit: OpenUnit }): ReactElement {
  const styles = useStyles();
  const { icon, colour } = statusLooks[unit.status];
  return (
    <span className={styles.state}>
      <Word icon={icon} colour={colour}>
        {unit.says}
      </Word>
      {COUNTED.filter((severity) => unit.counts[severity] > 0).map((severity) => (
        <Word key={severity} icon={looks[severity].icon} colour={looks[severity].colour}>
          <span className={styles.hidden}>{severities[severity]}</span>
          {unit.counts[severity]}
        </Word>
      ))}
      <span className={styles.when}>{whenWords(unit)}</span>
    </span>
  );
}

interface WordProps {
  readonly icon: ReactElement;
  readonly colour: string;
  readonly children: ReactElement | string | readonly (ReactElement | number)[];
}

function Word({ icon, colour, children }: WordProps): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.word}>
      <span className={mergeClasses(styles.icon)} style={{ color: colour }}>
        {icon}
      </span>
      {children}
    </span>
  );
}

function moveAmongRows(event: KeyboardEvent<HTMLUListElement>): void {
  const { key, target, currentTarget } = event;
  const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const buttons = [...currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((it) => it === target);
  const next = at < 0 ? undefined : buttons[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const useStyles = makeStyles({
  list: { margin: "0", paddingLeft: "0", listStyleType: "none" },
  item: { height: `${HEIGHT}px` },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "center",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    height: `${HEIGHT - 4}px`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  state: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    overflow: "hidden",
  },
  word: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    fontVariantNumeric: "tabular-nums",
  },
  icon: { display: "flex" },
  when: { marginLeft: "auto", overflow: "hidden", textOverflow: "ellipsis" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});
