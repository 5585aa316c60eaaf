/** What is done to many cells of a table at once. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { CompactButton } from "../../taskpane/compact-button.tsx";
import type { Direction } from "../grid/blocks.ts";

interface TableToolsProps {
  readonly fill: (direction: Direction) => void;
  readonly hasBlanks: boolean;
  readonly onFillBlanks: () => void;
  /** Whether last year's numbers are shown; undefined where nothing is known of them. */
  readonly shows: boolean | undefined;
  readonly onShow: (shows: boolean) => void;
}

/** An edit draws nothing of them anew. */
export const TableTools = memo(function TableTools(props: TableToolsProps): ReactElement {
  const { fill, hasBlanks, onFillBlanks, shows, onShow } = props;
  return (
    // the cell keeps the keyboard while these are clicked
    <div
      className={useStyles().tools}
      role="toolbar"
      aria-label="填充"
      onMouseDown={(event) => {
        event.preventDefault();
      }}
    >
      <CompactButton
        quiet
        onClick={() => {
          fill("down");
        }}
      >
        向下填充
      </CompactButton>
      <CompactButton
        quiet
        onClick={() => {
          fill("right");
        }}
      >
        向右填充
      </CompactButton>
      {shows !== undefined && (
        <CompactButton
          quiet
          pressed={shows}
          onClick={() => {
            onShow(!shows);
          }}
        >
          上年数
        </CompactButton>
      )}
      <CompactButton quiet disabled={!hasBlanks} onClick={onFillBlanks}>
        本表其余空格填0
      </CompactButton>
    </div>
  );
});

const useStyles = makeStyles({
  tools: { display: "flex", gap: tokens.spacingHorizontalXS },
});
