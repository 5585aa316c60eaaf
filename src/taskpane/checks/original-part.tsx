/** What the published text had that the report was read from: to know, not to do; its headings can be forgotten. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import type { ReactElement } from "react";
import { printedHeadings } from "../../rules/structure/headings.ts";
import type { Finding } from "../../rules/finding.ts";
import { CompactButton } from "../compact-button.tsx";
import type { Deed } from "../session/deed.ts";
import type { PaneSession } from "../session/session.ts";

interface OriginalPartProps {
  readonly findings: readonly Finding[];
  readonly session: PaneSession;
}

const TAKE_PRINTED: Deed = { does: "标题改用印发的", done: "标题已改用印发的文字。" };

export function OriginalPart({ findings, session }: OriginalPartProps): ReactElement {
  const styles = useStyles();
  return (
    <details className={styles.part}>
      <summary>原文另有{findings.length}处，生成的报告按统一格式印制，不用再改</summary>
      <ul className={styles.lines}>
        {findings.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      {findings.some(({ code }) => code === "S-TITLE6") && (
        <CompactButton
          icon={<Wrench16Regular />}
          onClick={() =>
            void session.rewrite(TAKE_PRINTED, ({ source }) => ({
              headings: printedHeadings(source?.headings ?? []),
            }))
          }
        >
          {TAKE_PRINTED.does}
        </CompactButton>
      )}
    </details>
  );
}

const useStyles = makeStyles({
  part: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  lines: { margin: "0", paddingLeft: "1.2em" },
});
