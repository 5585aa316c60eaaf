/** 发布前检查, and after publishing the page that was saved from the site beside the final copy. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { BranchCompare16Regular } from "@fluentui/react-icons/svg/branch-compare";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Variant } from "../../document/variant.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { Finding } from "../../rules/finding.ts";
import { ChooseFile } from "../choose-file.tsx";
import { CompactButton } from "../compact-button.tsx";
import type { PaneSession } from "../session/session.ts";
import { publishChecks } from "./publish-checks.ts";

interface PublishPartProps {
  readonly session: PaneSession;
  readonly report: AnnualReport;
  /** What is found in the finished report. */
  readonly findings: readonly Finding[];
  readonly variant: Variant;
  readonly busy: boolean;
  /** The saved page stands beside the report. */
  readonly onCompared: () => void;
}

export function PublishPart(props: PublishPartProps): ReactElement {
  const { session, report, findings, variant, busy, onCompared } = props;
  const styles = useStyles();
  const checks = publishChecks(report, findings, variant);
  const left = checks.filter(({ standing }) => standing === "open").map(({ name }) => name);
  const comparePublished = (file: File): void => {
    const work = session.work("发布后核对", async (step) => {
      await step(`正在读取${file.name}`);
      const { readCopies } = await import("../copies/read-copies.ts");
      const copies = await readCopies([file], session.scans);
      await step("正在比较");
      session.setCopies(copies);
      return `已把${file.name}与打开的年报比较。`;
    });
    void work.then((isDone) => {
      if (isDone) onCompared();
    });
  };
  return (
    <details className={styles.part}>
      <summary className={styles.summary}>
        发布前检查：{checks.length}项，
        {left.length === 0 ? "都好了" : `${left.length}项要看：${left.join("、")}`}
      </summary>
      <ul className={styles.checks}>
        {checks.map(({ name, standing, says, at, quote }) => (
          <li key={name} className={styles.check}>
            {standing === "done" ? (
              <CheckmarkCircle16Filled className={styles.done} aria-label="好了" />
            ) : (
              <Warning16Filled className={styles.open} aria-label="要看" />
            )}
            <span className={styles.says}>
              <strong className={styles.name}>{name}</strong>　{says}
            </span>
            {at !== undefined && (
              <CompactButton
                label={`转到此处：${name}`}
                onClick={() => void session.goTo(at, quote)}
              >
                转到此处
              </CompactButton>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.after}>
        发布以后：在浏览器里打开发布的网页，按Ctrl+S保存，选保存下来的文件，与打开的年报逐格、逐段核对。
      </p>
      <ChooseFile
        label="发布后保存的网页"
        size="small"
        icon={<BranchCompare16Regular />}
        disabled={busy}
        onChoose={([file]) => {
          if (file) comparePublished(file);
        }}
      >
        选择发布后保存的网页
      </ChooseFile>
    </details>
  );
}

const useStyles = makeStyles({
  part: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase300 },
  checks: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: "0",
  },
  check: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    listStyleType: "none",
  },
  says: { overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  done: { marginTop: "2px", color: tokens.colorStatusSuccessForeground1 },
  open: { marginTop: "2px", color: tokens.colorStatusWarningForeground3 },
  after: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
});
