/** Which unit it is, the way to the others and back, and what was done with its report. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import { today } from "../../calendar/today.ts";
import { withReview } from "./change-decisions.ts";
import type { Edited } from "./edit/edited.ts";
import { chosenLook } from "./chosen-look.ts";
import { reviewWords } from "./review-words.ts";
import type { CollectionState } from "./use-collection.ts";
import type { CollectionView } from "../../workers/collection/worker/collection-view.ts";

export interface UnitPageProps extends Pick<CollectionState, "history" | "deeds"> {
  readonly view: CollectionView;
  readonly name: string;
  /** The units before and behind it, as the table shows them. */
  readonly before: string | undefined;
  readonly behind: string | undefined;
  readonly onOpen: (unit: string) => void;
  readonly onEdit: (edited: Edited) => void;
  readonly onLeave: () => void;
}

export function UnitBar(props: UnitPageProps): ReactElement {
  const { view, name, before, behind, history, deeds, onOpen, onLeave } = props;
  const styles = useStyles();
  const review = history.now.review?.[name];
  return (
    <div className={styles.bar}>
      <Button
        size="small"
        icon={<ArrowLeft16Regular />}
        title="回到各单位（Esc）"
        autoFocus
        onClick={onLeave}
      >
        返回
      </Button>
      <h2 className={styles.title}>{name}</h2>
      <Button
        size="small"
        icon={<ChevronLeft16Regular />}
        title={before}
        disabledFocusable={before === undefined}
        onClick={() => {
          if (before !== undefined) onOpen(before);
        }}
      >
        上一家
      </Button>
      <Button
        size="small"
        icon={<ChevronRight16Regular />}
        iconPosition="after"
        title={behind}
        disabledFocusable={behind === undefined}
        onClick={() => {
          if (behind !== undefined) onOpen(behind);
        }}
      >
        下一家
      </Button>
      <div className={styles.group} role="group" aria-label="审核">
        <span className={styles.says} role="status">
          {review && `第${review.round}轮${review.on}${reviewWords[review.is]}`}
        </span>
        {(["returned", "passed"] as const).map((is) => {
          const isChosen = review?.is === is;
          return (
            <Button
              key={is}
              size="small"
              aria-pressed={isChosen}
              className={mergeClasses(isChosen && styles.chosen)}
              onClick={() => {
                const made = isChosen ? undefined : { is, round: view.round, on: today() };
                deeds.decide(`${name}${reviewWords[is]}`, (now) => withReview(now, name, made));
              }}
            >
              {reviewWords[is]}
            </Button>
          );
        })}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: {
    margin: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  group: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginLeft: "auto",
  },
  says: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  chosen: chosenLook,
});
