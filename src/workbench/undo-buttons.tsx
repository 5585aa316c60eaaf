/** 撤销 and 重做 in the bar of a page. */
import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowRedo16Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactElement } from "react";
import { pageGroup } from "./page-styles.ts";

interface Step {
  /** What it takes back or does again; null where there is nothing. */
  readonly what: string | null;
  /** The keys that do the same, where there are such. */
  readonly keys?: string;
  readonly onClick: () => void;
}

interface UndoButtonsProps {
  readonly undo: Step;
  readonly redo: Step;
  /** Beside 撤销: what can be taken back together. */
  readonly list?: ReactElement;
}

export function UndoButtons({ undo, redo, list }: UndoButtonsProps): ReactElement {
  return (
    <div className={useStyles().group} role="group" aria-label="撤销和重做">
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndo16Regular />}
        aria-label="撤销上一步"
        title={titleOf("撤销", undo)}
        disabledFocusable={undo.what === null}
        onClick={undo.onClick}
      />
      {list}
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowRedo16Regular />}
        aria-label="重做下一步"
        title={titleOf("重做", redo)}
        disabledFocusable={redo.what === null}
        onClick={redo.onClick}
      />
    </div>
  );
}

function titleOf(does: string, { what, keys }: Step): string {
  if (what === null) return `没有可以${does}的`;
  return `${does}：${what}${keys === undefined ? "" : `（${keys}）`}`;
}

const useStyles = makeStyles({
  group: pageGroup,
});
