/** 统计: what the register counts to in a year or a part of it, in sentences and in the tables of the form. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CellId, Row, TableId } from "../../form/edition.ts";
import { cellName } from "../../form/names.ts";
import { countRegister } from "../../register/count.ts";
import { periodsOf, yearPeriod } from "../../register/period.ts";
import { summarySentences } from "../../register/summary-words.ts";
import { summaryOf } from "../../register/summary.ts";
import type { Count } from "../../register/tally.ts";
import { card } from "../card-styles.ts";
import { CompactButton } from "../compact-button.tsx";
import { CountTable } from "./count-table.tsx";
import type { ShowLine } from "./line-button.tsx";
import { LineButtons } from "./line-buttons.tsx";
import type { RegisterModel } from "./register-model.ts";
import { UncountedPart } from "./uncounted-part.tsx";
import { selectLook } from "../select-look.ts";

interface CountsViewProps {
  readonly model: RegisterModel;
  readonly onLine: ShowLine;
  /** Copies text; rejects where that cannot be done. */
  readonly onCopy: (text: string) => void;
}

const TABLES: readonly TableId[] = ["requests", "disputes", "proactiveDisclosure"];

export function CountsView({ model, onLine, onCopy }: CountsViewProps): ReactElement {
  const styles = useStyles();
  const { context, register } = model;
  const { edition } = context;
  const periods = periodsOf(register.year);
  const [name, setName] = useState(periods[0]?.name ?? "");
  const [shown, setShown] = useState<CellId | null>(null);
  const period = periods.find((it) => it.name === name)?.period ?? yearPeriod(register.year);
  const count = countRegister(context, period);
  const summary = summaryOf(context, period);
  const sentences = summarySentences(summary, period, edition);
  const cell = edition.cells.find(({ id }) => id === shown);
  return (
    <div className={styles.view}>
      <label className={styles.period}>
        统计期间
        <select
          className={styles.select}
          value={name}
          onChange={({ target }) => {
            setName(target.value);
          }}
        >
          {periods.map((it) => (
            <option key={it.name}>{it.name}</option>
          ))}
        </select>
      </label>
      <section className={styles.card} aria-label="语句">
        {sentences.map((it) => (
          <p key={it} className={styles.sentence}>
            {it}
          </p>
        ))}
        <div>
          <CompactButton
            onClick={() => {
              onCopy(sentences.join("\n"));
            }}
          >
            复制这几句
          </CompactButton>
        </div>
        <dl className={styles.asked}>
          {askedOf(summary).map(([label, numbers]) => (
            <div key={label} className={styles.asking}>
              <dt>
                {label} <strong>{numbers.length}</strong>件
              </dt>
              <dd className={styles.numbers}>
                {numbers.length > 0 && <LineButtons numbers={numbers} onLine={onLine} most={6} />}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <UncountedPart count={count} onLine={onLine} />
      <div className={styles.entries} role="status">
        {cell ? (
          <>
            <span>
              {cellName(cell)}：{count.figures[cell.id] ?? 0}件
            </span>
            <LineButtons numbers={count.entries[cell.id] ?? []} onLine={onLine} />
          </>
        ) : (
          "点表里的数，看它是哪几件。"
        )}
      </div>
      {TABLES.map((table) => {
        const [first, ...rest] = countedRows(edition.rows, table, count);
        return (
          first && (
            <CountTable
              key={table}
              rows={[first, ...rest]}
              count={count}
              shown={shown}
              onShow={setShown}
            />
          )
        );
      })}
    </div>
  );
}

/** What a superior asks for every quarter. */
function askedOf(
  summary: ReturnType<typeof summaryOf>,
): readonly (readonly [label: string, numbers: readonly string[]])[] {
  const { received, closed, late, reconsiderations, lawsuits } = summary;
  return [
    ["收到", received],
    ["办结", closed],
    ["超期", late],
    ["复议", reconsiderations],
    ["诉讼", lawsuits],
  ];
}

function countedRows(rows: readonly Row[], table: TableId, { figures }: Count): Row[] {
  return rows.filter((row) => row.table.id === table && row.cells.every(({ id }) => id in figures));
}

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalL },
  period: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  select: selectLook,
  card,
  sentence: { margin: "0" },
  asked: { display: "grid", gap: tokens.spacingVerticalXS, margin: "0" },
  asking: {
    display: "grid",
    gridTemplateColumns: "6rem minmax(0, 1fr)",
    alignItems: "center",
  },
  numbers: { margin: "0" },
  entries: {
    position: "sticky",
    top: "0",
    zIndex: "1",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    maxHeight: "9rem",
    overflowY: "auto",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});
