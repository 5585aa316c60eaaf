/** Each heading of a list beside the column of the register that it fills, to be put right by hand. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import {
  columnName,
  foreignColumns,
  neededColumns,
  type ForeignColumn,
} from "../../register/foreign-columns.ts";
import type { DraftHeading, ListDraft } from "../../register/list/list-draft.ts";
import { selectLook } from "../../taskpane/select-look.ts";

interface HeadingsTableProps {
  readonly draft: ListDraft;
  /** Null keeps the column as the user's own. */
  readonly onMeans: (heading: string, column: ForeignColumn | null) => void;
}

const OWN = "";

export function HeadingsTable({ draft, onMeans }: HeadingsTableProps): ReactElement {
  const styles = useStyles();
  const asked = new Set(draft.unsettled.flatMap(({ headings }) => headings));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            清单的列
          </th>
          <th scope="col" className={styles.head}>
            读作
          </th>
          <th scope="col" className={styles.head}>
            把握
          </th>
        </tr>
      </thead>
      <tbody>
        {draft.headings.map((it) => (
          <tr key={it.heading}>
            <th scope="row" className={styles.heading}>
              {it.heading}
            </th>
            <td className={styles.cell}>
              {it.is === "marked" || it.as.length > 1 ? (
                it.as.map(columnName).join("、")
              ) : (
                <select
                  aria-label={`“${it.heading}”读作`}
                  className={styles.select}
                  value={it.as[0] ?? OWN}
                  onChange={({ target }) => {
                    const chosen = columns.find((key) => key === target.value);
                    onMeans(it.heading, chosen ?? null);
                  }}
                >
                  <option value={OWN}>自设栏（原样保留）</option>
                  {columns.map((key) => (
                    <option key={key} value={key}>
                      {columnName(key)}
                      {neededColumns.includes(key) && "（必需）"}
                    </option>
                  ))}
                </select>
              )}
            </td>
            <td
              className={mergeClasses(
                styles.cell,
                (it.is === "doubtful" || asked.has(it.heading)) && styles.doubtful,
              )}
            >
              {asked.has(it.heading) ? "有两列都像，请选" : WORDS[it.is]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const columns = Object.keys(foreignColumns) as ForeignColumn[];

const WORDS: Readonly<Record<DraftHeading["is"], string>> = {
  sure: "按列名认出",
  doubtful: "请核对",
  marked: "打勾的列",
  own: "",
};

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  head: {
    padding: tokens.spacingHorizontalXS,
    textAlign: "left",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  heading: {
    padding: tokens.spacingHorizontalXS,
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  cell: { padding: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  doubtful: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  select: selectLook,
});
