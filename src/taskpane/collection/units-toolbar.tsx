/** What narrows the list of units: kinds, each with how many there are, words, a group. */
import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import type { ReactElement } from "react";
import {
  kinds,
  type KindOfUnits,
  type ShownRow,
  type Wanted,
} from "../../collection/shown-rows.ts";
import { CompactButton } from "../compact-button.tsx";
import { selectLook } from "../select-look.ts";

interface UnitsToolbarProps {
  readonly rows: readonly ShownRow[];
  /** In the order of the list. */
  readonly groups: readonly string[];
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
}

export function UnitsToolbar({ rows, groups, wanted, onWant }: UnitsToolbarProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <div className={styles.kinds} role="group" aria-label="只看哪些单位">
        {(Object.keys(kinds) as KindOfUnits[]).map((kind) => {
          const count = rows.filter((row) => kinds[kind].holds(row)).length;
          return (
            <CompactButton
              key={kind}
              pressed={wanted.kind === kind}
              disabled={count === 0}
              onClick={() => {
                onWant({ ...wanted, kind: wanted.kind === kind ? "all" : kind });
              }}
            >
              {kinds[kind].says}
              <span className={styles.number}>{count}</span>
            </CompactButton>
          );
        })}
      </div>
      {groups.length > 1 && (
        <select
          aria-label="只看哪一类"
          className={styles.select}
          value={wanted.group ?? ""}
          onChange={({ target }) => {
            onWant({ ...wanted, group: target.value === "" ? null : target.value });
          }}
        >
          <option value="">全部类别</option>
          {groups.map((it) => (
            <option key={it}>{it}</option>
          ))}
        </select>
      )}
      <Input
        type="search"
        size="small"
        className={styles.search}
        aria-label="按单位、文件名查找"
        placeholder="查找单位、文件名"
        contentBefore={<Search16Regular />}
        value={wanted.words}
        onChange={(_, { value }) => {
          onWant({ ...wanted, words: value });
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  number: {
    marginLeft: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  select: { ...selectLook, marginLeft: "auto" },
  search: { flexGrow: 1, width: "9rem", maxWidth: "15rem" },
});
