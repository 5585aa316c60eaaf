/** 一页变化说明: what moved since last year, for the leader who signs, as Word. */
import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import type { ReactElement } from "react";
import { card, cardSays, cardTitle } from "../card-styles.ts";
import { ChooseLastYear } from "../last-year/choose-last-year.tsx";
import { download } from "../output/download.ts";
import type { Platform } from "../platform.ts";
import type { PaneState } from "../session/pane-state.ts";
import type { PaneSession } from "../session/session.ts";

interface ChangeNotePartProps {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly platform: Platform;
}

export function ChangeNotePart({ session, state, platform }: ChangeNotePartProps): ReactElement {
  const styles = useStyles();
  const { context, work } = state;
  const busy = work !== null;
  const lastYear = context?.lastYear;
  const make = (): void => {
    if (!context || !lastYear) return;
    void session.work("生成变化说明", async (step) => {
      await step("正在排版");
      const { changeNoteFile } = await import("./change-note-file.ts");
      const { name, type, content } = changeNoteFile({ ...context, lastYear });
      await step("正在下载", { final: true });
      download(name, content, type);
      return `已下载变化说明，文件名：${name}。没有看到文件？请看“下载”文件夹。`;
    });
  };
  return (
    <section className={styles.part} aria-labelledby="change-note">
      <h2 id="change-note" className={styles.title}>
        一页变化说明
      </h2>
      <p className={styles.says}>
        给审签的领导看：与上年比哪些数字变了、变了多少，现行有效的文件，复议诉讼中被纠正的，第五部分写明要做的。
        {!platform.downloads && "这里的Excel不能下载文件，请在网页版里生成。"}
      </p>
      {lastYear ? (
        platform.downloads && (
          <Button
            className={styles.button}
            icon={<ArrowDownload16Regular />}
            disabledFocusable={busy}
            onClick={make}
          >
            下载变化说明（Word）
          </Button>
        )
      ) : (
        <ChooseLastYear session={session} busy={busy}>
          先选择上年年报
        </ChooseLastYear>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  part: card,
  title: cardTitle,
  says: cardSays,
  button: { justifySelf: "start", minWidth: "0" },
});
