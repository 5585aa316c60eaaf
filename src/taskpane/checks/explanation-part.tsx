/** The written reason for which a finding may stand: shown, written, changed and removed. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useRef, type ReactElement } from "react";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { Finding } from "../../rules/finding.ts";
import { CompactButton } from "../compact-button.tsx";
import { later } from "../later.ts";
import { explanationOf } from "../session/explanations.ts";
import type { PaneSession } from "../session/session.ts";
import { useKept } from "../session/use-kept.ts";

const ExplanationForm = later(() =>
  import("./explanation-form.tsx").then((it) => it.ExplanationForm),
);

interface ExplanationPartProps {
  readonly finding: Finding;
  readonly report: AnnualReport;
  readonly session: PaneSession;
}

interface ExplanationDraft {
  readonly isOpen: boolean;
  /** What was typed; null where nothing was. */
  readonly text: string | null;
}

const closed: ExplanationDraft = { isOpen: false, text: null };

export function ExplanationPart({ finding, report, session }: ExplanationPartProps): ReactElement {
  const styles = useStyles();
  const { organ, year } = report;
  const name = ["explanation", organ.name, year, finding.code, finding.at].join(" ");
  const [draft, setDraft] = useKept(session, name, () => closed);
  const { isOpen, text } = draft;
  const part = useRef<HTMLDivElement>(null);
  const written = explanationOf(report, finding);
  const close = (): void => {
    setDraft(closed);
    part.current?.querySelector("button")?.focus();
  };
  return (
    <div ref={part} className={styles.part}>
      <CompactButton
        quiet
        expanded={isOpen}
        onClick={() => {
          setDraft({ ...draft, isOpen: !isOpen });
        }}
      >
        {written ? "修改说明" : "写情况说明"}
      </CompactButton>
      {written && (
        <CompactButton quiet onClick={() => void session.removeExplanation(finding)}>
          删除说明
        </CompactButton>
      )}
      {written && (
        <p className={styles.text}>
          {finding.explained ? "情况说明：" : "数字已有变化，原来的情况说明不再适用："}
          {written.text}
        </p>
      )}
      {isOpen && (
        <Suspense>
          <ExplanationForm
            text={text ?? written?.text ?? ""}
            reasons={finding.reasons ?? []}
            onText={(typed) => {
              setDraft({ isOpen, text: typed });
            }}
            onSave={async (reason) => {
              if (await session.explain(finding, reason)) close();
            }}
            onCancel={close}
          />
        </Suspense>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  part: { display: "contents" },
  text: {
    width: "100%",
    margin: "0",
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
});
