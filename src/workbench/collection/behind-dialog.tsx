/** Who stands behind a sum: largest first, then how many reported 0, and who left it blank. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, type ReactElement } from "react";
import { editionOf } from "../../form/editions.ts";
import { cellName } from "../../form/names.ts";
import { Modal } from "../modal.tsx";
import { useAsked } from "./use-asked.ts";
import type { CollectionDeeds } from "./use-collection.ts";
import type { CollectionView } from "../../workers/collection/worker/collection-view.ts";
import type { Remote } from "../../workers/collection/worker/remote.ts";
import type { SumsOf } from "../../workers/collection/worker/sums-view.ts";
import type { Work } from "../../workers/collection/worker/work.ts";

interface BehindDialogProps {
  readonly of: SumsOf;
  readonly cell: string;
  readonly view: CollectionView;
  readonly deeds: CollectionDeeds;
  readonly onOpen: (unit: string) => void;
  readonly onLeave: () => void;
}

const TITLE = "behind-title";

export function BehindDialog(props: BehindDialogProps): ReactElement {
  const { of, cell, view, deeds, onOpen, onLeave } = props;
  const styles = useStyles();
  const ask = useCallback((desk: Remote<Work>) => desk.call("behind", of, cell), [of, cell]);
  const behind = useAsked(deeds, view, ask);
  const found = editionOf(view.edition).cellsById.get(cell);
  return (
    <Modal labelledBy={TITLE} onLeave={onLeave}>
      <h2 id={TITLE} className={styles.title}>
        {found && cellName(found)}
      </h2>
      {behind && (
        <>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.head}>
                  单位
                </th>
                <th scope="col" className={styles.head}>
                  所报数字
                </th>
              </tr>
            </thead>
            <tbody>
              {behind.contributions.map(({ unit, value }) => (
                <tr key={unit}>
                  <th scope="row" className={styles.cell}>
                    <button
                      type="button"
                      className={styles.unit}
                      onClick={() => {
                        onOpen(unit);
                      }}
                    >
                      {unit}
                    </button>
                  </th>
                  <td className={styles.number}>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles.says}>
            {behind.zeros > 0 && `填0的单位${behind.zeros}个。`}
            {behind.blanks.length > 0 &&
              `没有填写的单位${behind.blanks.length}个：${behind.blanks.join("、")}。`}
          </p>
        </>
      )}
      <div className={styles.actions}>
        <Button onClick={onLeave}>关闭</Button>
      </div>
    </Modal>
  );
}

const useStyles = makeStyles({
  title: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  table: { width: "100%", borderCollapse: "collapse", marginTop: tokens.spacingVerticalS },
  head: { padding: tokens.spacingHorizontalXS, textAlign: "left" },
  cell: {
    textAlign: "left",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
  },
  unit: {
    padding: tokens.spacingHorizontalXS,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
  },
  number: {
    padding: tokens.spacingHorizontalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontVariantNumeric: "tabular-nums",
  },
  says: { margin: `${tokens.spacingVerticalS} 0` },
  actions: {
    position: "sticky",
    bottom: "0",
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
