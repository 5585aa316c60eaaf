/** What the unit is told, as a message to copy and as 审核反馈意见. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import type { ReactElement } from "react";
import { organFileName } from "../../document/report-file-name.ts";
import { card, cardTitle } from "../../taskpane/card-styles.ts";
import { copyText } from "../../taskpane/output/copy.ts";
import type { CollectionDeeds } from "./use-collection.ts";
import type { UnitView } from "../../workers/collection/worker/unit-view.ts";

interface FeedbackPartProps {
  readonly shown: UnitView;
  readonly deeds: CollectionDeeds;
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export function FeedbackPart({ shown, deeds }: FeedbackPartProps): ReactElement {
  const styles = useStyles();
  const { text, unit } = shown;
  const { name } = unit.unit;
  if (text === "") {
    return (
      <p className={styles.none}>
        {unit.status === "missing" ? "没有报送，导出的结果里有催报函。" : "没有勾选的意见。"}
      </p>
    );
  }
  return (
    <section className={styles.card} aria-label="审核反馈意见">
      <div className={styles.head}>
        <h3 className={styles.title}>审核反馈意见</h3>
        <Button
          size="small"
          appearance="primary"
          icon={<Copy16Regular />}
          onClick={() => {
            deeds.tell(
              copyText(text)
                ? { kind: "done", text: `已复制给${name}的反馈意见，可以粘贴到消息里。` }
                : { kind: "failed", text: "浏览器没有允许复制，请选中这几句后按Ctrl+C。" },
            );
          }}
        >
          复制
        </Button>
        <Button
          size="small"
          icon={<ArrowDownload16Regular />}
          onClick={() => {
            deeds.save("正在生成反馈意见", async ({ desk }) => {
              const content = await desk.call("feedback", name);
              if (!content) return undefined;
              return {
                name: `${organFileName(name)}审核反馈意见.docx`,
                type: DOCX,
                content: new Uint8Array(content),
              };
            });
          }}
        >
          下载Word
        </Button>
      </div>
      <p className={styles.text}>{text}</p>
    </section>
  );
}

const useStyles = makeStyles({
  none: { margin: "0", color: tokens.colorNeutralForeground2 },
  card: { ...card, gap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { ...cardTitle, flexGrow: 1 },
  text: {
    margin: "0",
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    userSelect: "text",
  },
});
