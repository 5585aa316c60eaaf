/** What is held beside what was received: last year's reports, the published report, the saved pages of the units. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentMultiple16Regular } from "@fluentui/react-icons/svg/document-multiple";
import type { ReactElement } from "react";
import { READABLE_ENDINGS } from "../../import/readable.ts";
import { card, cardTitle } from "../../taskpane/card-styles.ts";
import { ChooseAnyFile } from "../../taskpane/choose-any-file.tsx";
import { CompactButton } from "../../taskpane/compact-button.tsx";
import { ChooseFolder } from "./choose-folder.tsx";
import { chosenFiles } from "../../workers/collection/given-files.ts";
import type { CollectionState } from "./use-collection.ts";
import type { BesideKind } from "../../workers/collection/worker/beside.ts";

type BesidePartProps = Pick<CollectionState, "beside" | "deeds">;

/** Each with what comes of it; a folder of many, or one file. */
const kinds: readonly {
  readonly kind: BesideKind;
  readonly name: string;
  readonly says: string;
  readonly many: boolean;
}[] = [
  {
    kind: "lastYear",
    name: "上年年报",
    says: "各单位上年的年报：跨年的不符、上年汇总数、本年与上年的图",
    many: true,
  },
  {
    kind: "published",
    name: "公布的汇总年报",
    says: "本机关公布的那一份，逐格对照汇总数",
    many: false,
  },
  {
    kind: "pages",
    name: "各单位的网页",
    says: "从各单位网站另存的年报，与定稿对照",
    many: true,
  },
];

export function BesidePart({ beside, deeds }: BesidePartProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label="对照">
      <h3 className={styles.title}>对照（可以不给）</h3>
      {kinds.map(({ kind, name, says, many }) => {
        const given = beside[kind];
        const give = (files: readonly File[]): void => {
          deeds.giveBeside(kind, chosenFiles(files));
        };
        return (
          <div key={kind} className={styles.line} role="group" aria-label={name}>
            <strong className={styles.name}>{name}</strong>
            <span className={styles.says}>
              {!given && says}
              {given && (many ? `${given.files.length}个文件` : given.files[0])}
              {given && given.unread.length > 0 && (
                <span className={styles.unread} title={given.unread.map(sentenceOf).join("\n")}>
                  {many ? `，${given.unread.length}个读不出` : `，读不出：`}
                  {!many && given.unread[0]?.error}
                </span>
              )}
            </span>
            {many && (
              <ChooseFolder
                appearance="secondary"
                size="small"
                label={`${name}的文件夹`}
                onChoose={give}
              >
                文件夹…
              </ChooseFolder>
            )}
            <ChooseAnyFile
              label={`${name}的文件`}
              size="small"
              icon={<DocumentMultiple16Regular />}
              multiple={many}
              accept={[...READABLE_ENDINGS, ...(many ? [".zip"] : [])].join()}
              disabled={false}
              onChoose={give}
            >
              文件…
            </ChooseAnyFile>
            {given && (
              <CompactButton
                quiet
                label={`不对照${name}`}
                onClick={() => {
                  deeds.takeAwayBeside(kind);
                }}
              >
                不对照
              </CompactButton>
            )}
          </div>
        );
      })}
    </section>
  );
}

function sentenceOf({ file, error }: { readonly file: string; readonly error: string }): string {
  return `${file}：${error}`;
}

const useStyles = makeStyles({
  card: { ...card, gap: tokens.spacingVerticalS },
  title: cardTitle,
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  name: { minWidth: "7rem" },
  says: {
    flexGrow: 1,
    flexBasis: "18rem",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  unread: { color: tokens.colorStatusDangerForeground1 },
});
