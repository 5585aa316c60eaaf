/** 汇总: reports that units sent are chosen, read beside the pane, and become a 汇总表 in a workbook of its own. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import { DocumentMultiple16Regular } from "@fluentui/react-icons/svg/document-multiple";
import { useEffect, useRef, type ReactElement } from "react";
import { standingSentence } from "../../collection/standing-sentence.ts";
import { READABLE_ENDINGS } from "../../import/readable.ts";
import { card, cardTitle } from "../card-styles.ts";
import { ChooseAnyFile } from "../choose-any-file.tsx";
import { CompactButton } from "../compact-button.tsx";
import { download } from "../output/download.ts";
import type { Platform } from "../platform.ts";
import type { PaneSession } from "../session/session.ts";
import { useKept } from "../session/use-kept.ts";
import { usePaneState } from "../use-pane-state.ts";
import type { Gathering } from "./gathering.ts";
import { UNIT_LIST_ENDINGS } from "./unit-list-endings.ts";

export interface GatherPartProps {
  readonly session: PaneSession;
  readonly platform: Platform;
}

const TITLE = "汇总";
const FILE = "汇总表.xlsx";
const EXCEL_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The page of the collection, beside that of the pane. */
const PAGE = "./collect.html";

const ACCEPTED = [
  ...new Set([...READABLE_ENDINGS, ...UNIT_LIST_ENDINGS.split(","), ".zip"]),
].join();

export function GatherPart({ session, platform }: GatherPartProps): ReactElement {
  const styles = useStyles();
  const busy = usePaneState(session).work !== null;
  const [gathering, setGathering] = useKept<Gathering | null>(session, "gathering", () => null);
  const deeds = useRef<HTMLDivElement>(null);
  const view = gathering?.view ?? null;
  const seen = useRef(view);
  useEffect(() => {
    // what was read is there to be opened
    if (view && view !== seen.current) deeds.current?.querySelector("button")?.focus();
    seen.current = view;
  }, [view]);
  const choose = (files: readonly File[]): void => {
    void session.work(TITLE, async (step) => {
      const { gather } = await import("./gathering.ts");
      const { gathering: now, says } = await gather(gathering, files, step);
      setGathering(now);
      return says;
    });
  };
  const make = (to: "open" | "download"): void => {
    if (!gathering) return;
    void session.work(TITLE, async (step) => {
      await step("正在生成汇总表", { final: true });
      const { workbookOf } = await import("./gathering.ts");
      const workbook = await workbookOf(gathering);
      if (to === "open" && (await session.units.openWorkbook(workbook))) {
        return "已在新的工作簿里打开汇总表，请在那个窗口里看；要留下它请保存。";
      }
      if (!platform.downloads) {
        return "这里的Excel不能打开新的工作簿，也不能下载，请在网页“汇总”里生成。";
      }
      download(FILE, new Uint8Array(workbook), EXCEL_TYPE);
      const downloaded = `已下载${FILE}，请从“下载”文件夹打开。`;
      return to === "open" ? `这里的Excel不能打开新的工作簿，${downloaded}` : downloaded;
    });
  };
  const giveUp = (): void => {
    if (!gathering) return;
    setGathering(null);
    void import("./gathering.ts").then((it) => {
      it.giveUp(gathering);
    });
  };
  const listed = gathering?.decisions.units?.length;
  return (
    <section className={styles.card} aria-labelledby="gather">
      <h2 id="gather" className={styles.title}>
        汇总各单位的年报
      </h2>
      {view ? (
        <>
          <h3 className={styles.standing}>{standingSentence(view)}</h3>
          <p className={styles.says}>{view.standing}</p>
          {view.questions.length > 0 && (
            <p className={styles.says}>
              有{view.questions.length}处要您定，请在网页
              <Link href={PAGE} target="_blank" rel="noopener" inline>
                汇总
              </Link>
              的“待您确认”里点选，“保存决定”得到汇总决定.json，再到这里选它。
            </p>
          )}
          <div ref={deeds} className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => {
                make("open");
              }}
            >
              打开汇总表
            </Button>
            {platform.downloads && (
              <Button
                icon={<ArrowDownload16Regular />}
                disabledFocusable={busy}
                onClick={() => {
                  make("download");
                }}
              >
                下载
              </Button>
            )}
          </div>
        </>
      ) : (
        <p className={styles.says}>
          选收到的年报（Word、Excel、PDF、网页、文本、压缩包，文件名随便），连同报送单位名单一起选：谁没有报、哪里不符、汇总数是多少，做成汇总表。
          {listed !== undefined && `名单里有${listed}家。`}
        </p>
      )}
      <div className={styles.buttons}>
        <ChooseAnyFile
          label="收到的年报和名单"
          icon={<DocumentMultiple16Regular />}
          multiple
          accept={ACCEPTED}
          disabled={busy}
          onChoose={choose}
        >
          {view ? "再选文件…" : "选择文件…"}
        </ChooseAnyFile>
        {gathering && (
          <CompactButton quiet disabled={busy} onClick={giveUp}>
            重新开始
          </CompactButton>
        )}
      </div>
      <p className={styles.quiet}>
        文件只在本机读取，不上传，原件不改动。整改清单、反馈意见、图在网页
        <Link href={PAGE} target="_blank" rel="noopener" inline>
          汇总
        </Link>
        里导出。
      </p>
    </section>
  );
}

const useStyles = makeStyles({
  card,
  title: cardTitle,
  standing: {
    margin: "0",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  says: { margin: "0", overflowWrap: "anywhere" },
  quiet: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
