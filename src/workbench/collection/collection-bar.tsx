/** What the collection's page is, what is done with all of it, and the way to the report's page. */
import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import { DocumentMultiple16Regular } from "@fluentui/react-icons/svg/document-multiple";
import type { ReactElement } from "react";
import { READABLE_ENDINGS } from "../../import/readable.ts";
import { ChooseAnyFile } from "../../taskpane/choose-any-file.tsx";
import { REPORT_PAGE } from "../page-addresses.ts";
import { pageBar, pageGroup, pageLink, pageState, pageTitle } from "../page-styles.ts";
import { UndoButtons } from "../undo-buttons.tsx";
import type { Edited } from "./edit/edited.ts";
import { ChooseFolder } from "./choose-folder.tsx";
import { chosenFiles } from "../../workers/collection/given-files.ts";
import type { History } from "./decided.ts";
import type { CollectionDeeds } from "./use-collection.ts";
import type { CollectionView } from "../../workers/collection/worker/collection-view.ts";

const OUTPUTS_FILE = "汇总.zip";

interface CollectionBarProps {
  readonly view: CollectionView | null;
  readonly history: History;
  readonly isUnsaved: boolean;
  readonly keptIn: string | null;
  readonly deeds: CollectionDeeds;
  readonly onEdit: (edited: Edited) => void;
}

export function CollectionBar({
  view,
  history,
  isUnsaved,
  keptIn,
  deeds,
  onEdit,
}: CollectionBarProps): ReactElement {
  const styles = useStyles();
  const undoes = history.past.at(-1)?.what ?? null;
  const redoes = history.future[0]?.what ?? null;
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>政府信息公开年报汇总</h1>
      {view && (
        <div className={styles.group} role="group" aria-label="文件">
          <ChooseFolder
            appearance="secondary"
            size="small"
            onChoose={(files) => {
              deeds.give(chosenFiles(files));
            }}
          >
            加文件夹…
          </ChooseFolder>
          <ChooseAnyFile
            label="再收到的文件"
            icon={<DocumentMultiple16Regular />}
            size="small"
            multiple
            accept={[...READABLE_ENDINGS, ".zip"].join()}
            disabled={false}
            onChoose={(files) => {
              deeds.give(chosenFiles(files));
            }}
          >
            加文件…
          </ChooseAnyFile>
          <Button
            size="small"
            appearance="primary"
            icon={<ArrowDownload16Regular />}
            title="汇总表、整改清单、反馈意见、催报函、网页、图和数据，一个压缩包"
            onClick={() => {
              deeds.save("正在生成全部结果", async ({ desk }) => ({
                name: OUTPUTS_FILE,
                type: "application/zip",
                content: await desk.call("outputs"),
              }));
            }}
          >
            导出全部结果
          </Button>
          <Button
            size="small"
            title="名单、设置和您的全部决定，下次拖进来接着做"
            onClick={deeds.saveDecisions}
          >
            保存决定
          </Button>
          <Button
            size="small"
            title="汇总数填在表里，在这里打开，接着写正文、保存"
            onClick={() => {
              void deeds
                .attempt("正在生成本机关的年报", ({ desk }) => desk.call("report"))
                .then((report) => {
                  if (report) onEdit({ report, unit: null, file: null, lastYear: undefined });
                });
            }}
          >
            本机关的年报
          </Button>
        </div>
      )}
      {view && (
        <UndoButtons
          undo={{ what: undoes, onClick: deeds.undo }}
          redo={{ what: redoes, onClick: deeds.redo }}
        />
      )}
      <div className={styles.state}>
        <span role="status">
          {keptIn !== null && `决定随时写进${keptIn}`}
          {keptIn === null && isUnsaved && "决定还没有保存，关闭网页就没有了"}
        </span>
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
  group: pageGroup,
  link: pageLink,
  state: pageState,
});
