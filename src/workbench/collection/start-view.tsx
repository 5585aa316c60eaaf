/** How a collection begins: with whatever was received, and the list of who is awaited where there is one. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentMultiple16Regular } from "@fluentui/react-icons/svg/document-multiple";
import { DocumentTable16Regular } from "@fluentui/react-icons/svg/document-table";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import type { ReactElement } from "react";
import type { Unit } from "../../collection/unit.ts";
import { READABLE_ENDINGS } from "../../import/readable.ts";
import { card, cardTitle } from "../../taskpane/card-styles.ts";
import { ChooseAnyFile } from "../../taskpane/choose-any-file.tsx";
import { BesidePart } from "./beside-part.tsx";
import { ChooseFolder } from "./choose-folder.tsx";
import { chosenFiles } from "../../workers/collection/given-files.ts";
import { UNIT_LIST_ENDINGS } from "../../taskpane/collection/unit-list-endings.ts";
import type { CollectionDeeds } from "./use-collection.ts";
import type { BesideGiven } from "../../workers/collection/worker/beside.ts";

interface StartViewProps {
  /** The list, once somebody chose one. */
  readonly units: readonly Unit[] | undefined;
  readonly beside: BesideGiven;
  readonly deeds: CollectionDeeds;
}

export function StartView({ units, beside, deeds }: StartViewProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <section className={styles.drop} aria-label="收到的年报">
        <FolderOpenRegular className={styles.folder} />
        <h2 className={styles.ask}>把收到的年报拖到这里</h2>
        <p className={styles.says}>
          文件夹、许多文件、压缩包都可以，原样拖：Word、Excel、PDF、网页、文本，文件名随便。谁没有报、哪里不符、汇总数是多少，读完就看到。
        </p>
        <div className={styles.ways}>
          <ChooseFolder
            appearance="primary"
            onChoose={(files) => {
              deeds.give(chosenFiles(files));
            }}
          >
            选择文件夹…
          </ChooseFolder>
          <ChooseAnyFile
            label="收到的文件"
            icon={<DocumentMultiple16Regular />}
            multiple
            accept={[...READABLE_ENDINGS, ".zip"].join()}
            disabled={false}
            onChoose={(files) => {
              deeds.give(chosenFiles(files));
            }}
          >
            选择文件…
          </ChooseAnyFile>
        </div>
      </section>
      <section className={styles.card} aria-label="报送单位名单">
        <h2 className={styles.title}>
          {units ? `名单里有${units.length}家` : "报送单位名单（有就先选）"}
        </h2>
        <p className={styles.says}>
          有名单才知道谁没有报：.xlsx、.csv或.json，第一行写列名，只有“单位名称”必须有。没有名单也能开始，读完以后由收到的年报列出，再改。
        </p>
        <ChooseAnyFile
          label="名单"
          icon={<DocumentTable16Regular />}
          accept={UNIT_LIST_ENDINGS}
          disabled={false}
          onChoose={([file]) => {
            if (file) deeds.takeUnits(file);
          }}
        >
          {units ? "换一份名单…" : "选择名单…"}
        </ChooseAnyFile>
      </section>
      <BesidePart beside={beside} deeds={deeds} />
      <p className={styles.quiet}>
        文件只在本机读取，不上传，原件不改动；网页不保存任何内容，您点“导出”“保存决定”才写文件。
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  view: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    maxWidth: "56rem",
    margin: `${tokens.spacingVerticalXXL} auto 0`,
  },
  drop: {
    ...card,
    justifyItems: "center",
    textAlign: "center",
    padding: tokens.spacingHorizontalXXXL,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  folder: { fontSize: "3rem", color: tokens.colorBrandForeground1 },
  ask: { margin: "0", fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  says: { margin: "0", maxWidth: "44rem", color: tokens.colorNeutralForeground2 },
  ways: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS,
  },
  card,
  title: cardTitle,
  quiet: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
