/** What the collection's page is, what is done with all of it, and the way to the report's page. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRedo16Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactElement } from "react";
import { REPORT_PAGE } from "../page-addresses.ts";
import { pageBar, pageTitle } from "../page-styles.ts";
import type { History } from "./decided.ts";
import type { CollectionDeeds } from "./use-collection.ts";
import type { CollectionView } from "./work/collection-view.ts";

interface CollectionBarProps {
  readonly view: CollectionView | null;
  readonly history: History;
  readonly deeds: CollectionDeeds;
}

export function CollectionBar({ view, history, deeds }: CollectionBarProps): ReactElement {
  const styles = useStyles();
  const undoes = history.past.at(-1)?.what;
  const redoes = history.future[0]?.what;
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>政府信息公开年报汇总</h1>
      {view && (
        <div className={styles.group} role="group" aria-label="撤销和重做">
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndo16Regular />}
            aria-label="撤销上一步"
            title={undoes === undefined ? "没有可以撤销的" : `撤销：${undoes}`}
            disabledFocusable={undoes === undefined}
            onClick={deeds.undo}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowRedo16Regular />}
            aria-label="重做下一步"
            title={redoes === undefined ? "没有可以重做的" : `重做：${redoes}`}
            disabledFocusable={redoes === undefined}
            onClick={deeds.redo}
          />
        </div>
      )}
      <div className={styles.state}>
        <a className={styles.link} href={REPORT_PAGE} target="_blank" rel="noopener">
          年报助手
        </a>
      </div>
    </header>
  );
}

const useStyles = makeStyles({
  bar: pageBar,
  title: pageTitle,
  group: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  link: { color: tokens.colorBrandForegroundLink },
  state: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalL,
    marginLeft: "auto",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
