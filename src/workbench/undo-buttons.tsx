/** 撤销 and 重做 in the bar of a page. */
import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowRedo16Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactElement } from "react";
import { BarMenu } from "./bar-menu.tsx";
import { pageGroup } from "./page-styles.ts";

interface Step {
  /** What it takes back or does again; null where there is nothing. */
  readonly what: string | null;
  /** The keys that do the same, where there are such. */
  readonly keys?: string;
  readonly onClick: (steps?: number) => void;
  /** The steps that can be taken together, the latest first, where there is a list of them. */
  readonly list?: () => readonly string[];
}

interface UndoButtonsProps {
  readonly undo: Step;
  readonly redo: Step;
}

export function UndoButtons({ undo, redo }: UndoButtonsProps): ReactElement {
  return (
    <div className={useStyles().group} role="group" aria-label="撤销和重做">
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndo16Regular />}
        aria-label="撤销上一步"
        title={titleOf("撤销", undo)}
        disabledFocusable={undo.what === null}
        onClick={() => {
          undo.onClick();
        }}
      />
      {undo.list && <StepList undo={undo} list={undo.list} />}
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowRedo16Regular />}
        aria-label="重做下一步"
        title={titleOf("重做", redo)}
        disabledFocusable={redo.what === null}
        onClick={() => {
          redo.onClick();
        }}
      />
    </div>
  );
}

interface StepListProps {
  readonly undo: Step;
  readonly list: () => readonly string[];
}

/** As in Word: a step of the list takes back itself and all that was done since. */
function StepList({ undo, list }: StepListProps): ReactElement {
  return (
    <BarMenu
      name="撤销到哪一步"
      arrowOnly
      disabled={undo.what === null}
      deeds={() =>
        list().map((says, i) => ({
          says: i === 0 ? says : `${says}（共${i + 1}步）`,
          does: () => {
            undo.onClick(i + 1);
          },
        }))
      }
    />
  );
}

function titleOf(does: string, { what, keys }: Step): string {
  if (what === null) return `没有可以${does}的`;
  return `${does}：${what}${keys === undefined ? "" : `（${keys}）`}`;
}

const useStyles = makeStyles({
  group: pageGroup,
});
