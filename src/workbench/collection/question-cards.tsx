/** The kinds of questions. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { selectLook } from "../../taskpane/select-look.ts";
import {
  withAlias,
  withFinal,
  withNames,
  withOwner,
  withScope,
  withUnit,
} from "./change-decisions.ts";
import { DifferencesTable } from "./differences-table.tsx";
import { QuestionCard } from "./question-card.tsx";
import type { CollectionDeeds } from "./use-collection.ts";
import type { CollectionView } from "../../workers/collection/worker/collection-view.ts";
import type { Question } from "../../workers/collection/worker/questions.ts";

interface CardProps<Asks extends Question["asks"]> {
  readonly question: Extract<Question, { readonly asks: Asks }>;
  readonly view: CollectionView;
  readonly deeds: CollectionDeeds;
}

/** Several contents of one unit, side by side. */
export function FinalQuestion({ question, deeds }: CardProps<"final">): ReactElement {
  const { unit, files, differences, count } = question;
  return (
    <QuestionCard
      title={`${unit}报了内容不同的${files.length}份，哪一份是定稿？`}
      answers={files.map(({ file, key }, i) => (
        <Button
          key={file}
          appearance={i === files.length - 1 ? "primary" : "secondary"}
          onClick={() => {
            deeds.decide(`${unit}的定稿`, (now) => withFinal(now, unit, key));
          }}
        >
          以第{i + 1}份为定稿
        </Button>
      ))}
    >
      <DifferencesTable
        label={`${unit}各份的不同`}
        copies={files.map(({ file, says }, i) => ({ name: `第${i + 1}份：${file}`, says }))}
        differences={differences}
        count={count}
      />
    </QuestionCard>
  );
}

/** A file of no unit of the list. */
export function OwnerQuestion({ question, view, deeds }: CardProps<"owner">): ReactElement {
  const styles = useStyles();
  const { file, alike, organ } = question;
  const list = view.units.map(({ unit }) => unit);
  const give = (unit: string | null): void => {
    const what = unit === null ? `${file.file}不算` : `${file.file}归${unit}`;
    deeds.decide(what, (now) => withOwner(now, file.key, unit));
  };
  return (
    <QuestionCard
      title={`${file.file}是哪个单位的？`}
      answers={
        <>
          {alike.map((unit) => (
            <Button
              key={unit}
              appearance="primary"
              onClick={() => {
                if (organ === "") give(unit);
                else
                  deeds.decide(`${organ}就是${unit}`, (now) => withAlias(now, list, unit, organ));
              }}
            >
              是{unit}
            </Button>
          ))}
          <select
            aria-label={`${file.file}归哪个单位`}
            className={styles.select}
            value=""
            onChange={({ target }) => {
              give(target.value);
            }}
          >
            <option value="">选别的单位…</option>
            {list.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          {organ !== "" && (
            <Button
              onClick={() => {
                deeds.decide(`${organ}加进名单`, (now) => withNames(now, list, [organ]));
              }}
            >
              把{organ}加进名单
            </Button>
          )}
          <Button
            onClick={() => {
              give(null);
            }}
          >
            不属于这次汇总
          </Button>
        </>
      }
    >
      <p className={styles.says}>{file.says}</p>
    </QuestionCard>
  );
}

/** What is as it should not be, and can be left out. */
export function CounterQuestion({
  question,
  view,
  deeds,
}: CardProps<"wrongYear" | "unreadable" | "counts">): ReactElement {
  const styles = useStyles();
  const { unit } = question;
  if (question.asks === "counts") {
    const list = view.units.map((it) => it.unit);
    return (
      <QuestionCard
        title={`${unit}和它的上级都计入汇总，数字会不会加两次？`}
        answers={
          <Button
            appearance="primary"
            onClick={() => {
              const change = { counts: false };
              deeds.decide(`${unit}不计入汇总`, (now) => withUnit(now, list, unit, change));
            }}
          >
            {unit}不计入汇总
          </Button>
        }
      >
        <p className={styles.says}>{question.says}</p>
      </QuestionCard>
    );
  }
  const { file, asks } = question;
  return (
    <QuestionCard
      title={asks === "wrongYear" ? `${unit}报的不是${view.year}年度的报告` : `${unit}的文件读不出`}
      answers={
        <Button
          onClick={() => {
            deeds.decide(`${file.file}不算`, (now) => withOwner(now, file.key, null));
          }}
        >
          不算这份，按未报送催报
        </Button>
      }
    >
      <p className={styles.says}>
        {file.file}：{file.says}
      </p>
    </QuestionCard>
  );
}

/** 街道 are 本级 or 下级 by the user's word. */
export function ScopeQuestion({ question, deeds }: CardProps<"scope">): ReactElement {
  const styles = useStyles();
  const { units } = question;
  const decide = (names: readonly string[], scope: "own" | "below"): void => {
    const [first = ""] = names;
    const who = names.length === 1 ? first : `${names.length}个单位`;
    const what = `${who}算${scope === "own" ? "本级" : "下级"}`;
    deeds.decide(what, (now) => withScope(now, names, scope));
  };
  return (
    <QuestionCard
      title={`${units.length}个单位没有写明是本级还是下级，没有计入本级汇总`}
      answers={
        <>
          <Button
            onClick={() => {
              decide(units, "own");
            }}
          >
            都是本级
          </Button>
          <Button
            onClick={() => {
              decide(units, "below");
            }}
          >
            都是下级
          </Button>
        </>
      }
    >
      <ul className={styles.units}>
        {units.map((unit) => (
          <li key={unit} className={styles.unit}>
            <span className={styles.name}>{unit}</span>
            <Button
              size="small"
              aria-label={`${unit}是本级`}
              onClick={() => {
                decide([unit], "own");
              }}
            >
              本级
            </Button>
            <Button
              size="small"
              aria-label={`${unit}是下级`}
              onClick={() => {
                decide([unit], "below");
              }}
            >
              下级
            </Button>
          </li>
        ))}
      </ul>
    </QuestionCard>
  );
}

const useStyles = makeStyles({
  says: { margin: "0", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  select: { ...selectLook, height: "2rem" },
  units: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(24rem, 100%), 1fr))",
    gap: tokens.spacingVerticalXS,
    margin: "0",
    padding: "0",
  },
  unit: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    listStyleType: "none",
  },
  name: { flexGrow: 1 },
});
