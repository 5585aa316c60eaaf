/** What narrows the table of units: kinds, each with how many there are, words, a group. */
import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import type { ReactElement } from "react";
import { CompactButton } from "../../taskpane/compact-button.tsx";
import { selectLook } from "../../taskpane/select-look.ts";
import { kinds, type KindOfUnits, type Wanted } from "../../collection/shown-rows.ts";
import type { CollectionView } from "../../workers/collection/worker/collection-view.ts";

interface UnitsToolbarProps {
  readonly view: CollectionView;
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
}

export function UnitsToolbar({ view, wanted, onWant }: UnitsToolbarProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <div className={styles.kinds} role="group" aria-label="只看哪些单位">
        {(Object.keys(kinds) as KindOfUnits[]).map((kind) => {
          const count = view.units.filter((row) => kinds[kind].holds(row)).length;
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
      {view.groups.length > 1 && (
        <select
          aria-label="只看哪一类"
          className={styles.select}
          value={wanted.group ?? ""}
          onChange={({ target }) => {
            onWant({ ...wanted, group: target.value === "" ? null : target.value });
          }}
        >
          <option value="">全部类别</option>
          {view.groups.map((it) => (
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
  search: { width: "15rem" },
});
