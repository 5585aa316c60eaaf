/** The list of units, each cell to be corrected in place. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { scopeWords } from "../../collection/submission-words.ts";
import { unitColumns } from "../../collection/unit-columns.ts";
import type { Unit } from "../../collection/unit.ts";
import { CompactButton } from "../../taskpane/compact-button.tsx";
import { selectLook } from "../../taskpane/select-look.ts";
import { withoutUnit, withScope, withUnit } from "./change-decisions.ts";
import type { CollectionDeeds } from "./use-collection.ts";
import { useSeenRows } from "../../taskpane/collection/use-seen-rows.ts";
import type { CollectionView } from "../../workers/collection/worker/collection-view.ts";

interface ListTableProps {
  readonly view: CollectionView;
  readonly deeds: CollectionDeeds;
}

const HEIGHT = 36;

const HEADS = ["name", "aliases", "group", "scope", "counts", "receivedOn"] as const;

export function ListTable({ view, deeds }: ListTableProps): ReactElement {
  const styles = useStyles();
  const list = view.units.map(({ unit }) => unit);
  const { body, from, to } = useSeenRows<HTMLTableSectionElement>(list.length, HEIGHT);
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-rowcount={list.length + 1}>
        <thead>
          <tr>
            {HEADS.map((key) => (
              <th key={key} scope="col" className={styles.head}>
                {unitColumns[key][0]}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody ref={body}>
          {from > 0 && <tr aria-hidden="true" style={{ height: from * HEIGHT }} />}
          {list.slice(from, to).map((unit) => (
            <Row key={unit.name} unit={unit} list={list} deeds={deeds} />
          ))}
          {to < list.length && (
            <tr aria-hidden="true" style={{ height: (list.length - to) * HEIGHT }} />
          )}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly unit: Unit;
  readonly list: readonly Unit[];
  readonly deeds: CollectionDeeds;
}

function Row({ unit, list, deeds }: RowProps): ReactElement {
  const styles = useStyles();
  const { name, aliases, group = "", scope = "", counts, receivedOn = "" } = unit;
  const change = (what: string, changed: Partial<Unit>): void => {
    deeds.decide(`${name}的${what}`, (now) => withUnit(now, list, name, changed));
  };
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        {name}
      </th>
      <td>
        <input
          key={aliases.join()}
          className={styles.input}
          aria-label={`${name}的别名`}
          defaultValue={aliases.join("、")}
          onBlur={({ target }) => {
            const typed = target.value.split(/[、,，;；]/u).flatMap((it) => it.trim() || []);
            if (typed.join() !== aliases.join()) change("别名", { aliases: typed });
          }}
        />
      </td>
      <td>
        <input
          key={group}
          className={styles.input}
          aria-label={`${name}的类别`}
          defaultValue={group}
          onBlur={({ target }) => {
            const typed = target.value.trim();
            if (typed !== group) change("类别", typed === "" ? { group: "" } : { group: typed });
          }}
        />
      </td>
      <td>
        <select
          className={styles.select}
          aria-label={`${name}的范围`}
          value={scope}
          onChange={({ target }) => {
            const chosen = target.value === "own" ? "own" : "below";
            deeds.decide(`${name}的范围`, (now) => withScope(now, [name], chosen));
          }}
        >
          {scope === "" && <option value="">没有写明</option>}
          <option value="own">{scopeWords.own}</option>
          <option value="below">{scopeWords.below}</option>
        </select>
      </td>
      <td>
        <input
          type="checkbox"
          aria-label={`${name}计入汇总`}
          checked={counts}
          onChange={({ target }) => {
            change("计入汇总", { counts: target.checked });
          }}
        />
      </td>
      <td>
        <input
          type="date"
          key={receivedOn}
          className={styles.input}
          aria-label={`${name}的收到日期`}
          defaultValue={receivedOn}
          onBlur={({ target }) => {
            if (target.value !== receivedOn && target.value !== "") {
              change("收到日期", { receivedOn: target.value });
            }
          }}
        />
      </td>
      <td>
        <CompactButton
          quiet
          icon={<Dismiss16Regular />}
          label={`从名单里去掉${name}`}
          onClick={() => {
            deeds.decide(`去掉${name}`, (now) => withoutUnit(now, list, name));
          }}
        >
          去掉
        </CompactButton>
      </td>
    </tr>
  );
}

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { width: "100%", minWidth: "48rem", borderCollapse: "collapse" },
  head: { padding: tokens.spacingHorizontalXS, textAlign: "left" },
  row: { height: `${HEIGHT}px` },
  name: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  input: { ...selectLook, boxSizing: "border-box", width: "100%", padding: "0 6px" },
  select: selectLook,
});
