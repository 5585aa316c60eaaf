/** One thing that was found in a unit's report: whether the unit is told of it, and in which words. */
import { Button, Checkbox, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { looks } from "../../taskpane/checks/severity-looks.tsx";
import { standingOf } from "../../taskpane/checks/standing.ts";
import { CompactButton } from "../../taskpane/compact-button.tsx";
import type { Remark } from "../../workers/collection/worker/unit-view.ts";

interface RemarkItemProps {
  readonly remark: Remark;
  /** @param text what the unit is told, where it is not the sentence of the rule */
  readonly onTick: (ticked: boolean, text: string | undefined) => void;
  /** Shows the place in the report; absent where there is none. */
  readonly onGoTo: ((at: string) => void) | undefined;
}

export function RemarkItem({ remark, onTick, onGoTo }: RemarkItemProps): ReactElement {
  const styles = useStyles();
  const { finding, place, told, isInferred } = remark;
  const [draft, setDraft] = useState<string | null>(null);
  const { word, icon, colour } = looks[standingOf(finding)];
  return (
    <li className={styles.item}>
      <Checkbox
        className={styles.tick}
        checked={finding.ticked === true}
        disabled={told === undefined}
        aria-label={`告诉该单位：${finding.message}`}
        onChange={(_, { checked }) => {
          onTick(checked === true, finding.edited);
        }}
      />
      <div className={styles.content}>
        <div className={styles.head}>
          <span className={styles.icon} style={{ color: colour }}>
            {icon}
          </span>
          <strong>{word}</strong>
          <span className={styles.basis}>{finding.basis}</span>
        </div>
        <p className={styles.message}>{finding.edited ?? finding.message}</p>
        {isInferred && <p className={styles.note}>这一格读得没有把握，请对照右边的原文再勾选。</p>}
        {told === undefined && <p className={styles.note}>涉及别的单位，不写进反馈意见。</p>}
        {draft === null ? (
          <span className={styles.buttons}>
            {onGoTo && place !== "" && (
              <CompactButton
                quiet
                label={`看这一处：${finding.message}`}
                onClick={() => {
                  onGoTo(finding.at);
                }}
              >
                看这一处
              </CompactButton>
            )}
            {told !== undefined && (
              <CompactButton
                quiet
                label={`改写这一条：${finding.message}`}
                onClick={() => {
                  setDraft(told);
                }}
              >
                改写
              </CompactButton>
            )}
          </span>
        ) : (
          <div className={styles.edit}>
            <Textarea
              aria-label="告诉该单位的话"
              value={draft}
              resize="vertical"
              autoFocus
              onChange={(_, { value }) => {
                setDraft(value);
              }}
            />
            <div className={styles.buttons}>
              <Button
                size="small"
                appearance="primary"
                disabledFocusable={draft.trim() === ""}
                onClick={() => {
                  onTick(true, draft.trim() === told ? finding.edited : draft.trim());
                  setDraft(null);
                }}
              >
                用这句
              </Button>
              <Button
                size="small"
                onClick={() => {
                  setDraft(null);
                }}
              >
                不改
              </Button>
            </div>
          </div>
        )}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    listStyleType: "none",
  },
  tick: { alignSelf: "start" },
  content: { display: "grid", gap: tokens.spacingVerticalXXS, paddingTop: "6px" },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { display: "flex" },
  basis: { marginLeft: "auto", color: tokens.colorNeutralForeground3 },
  message: { margin: "0", overflowWrap: "anywhere" },
  note: {
    margin: "0",
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  edit: { display: "grid", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
});
