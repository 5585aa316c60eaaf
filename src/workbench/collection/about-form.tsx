/** Who gathers, of which year, and until when. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Decisions } from "../../collection/decisions.ts";
import { typedYear } from "../../report/typed-year.ts";
import { card } from "../../taskpane/card-styles.ts";
import { selectLook } from "../../taskpane/select-look.ts";
import { withAbout, type About } from "./change-decisions.ts";
import type { CollectionDeeds } from "./use-collection.ts";
import type { CollectionView } from "../../workers/collection/worker/collection-view.ts";

interface AboutFormProps {
  readonly view: CollectionView;
  readonly decisions: Decisions;
  readonly deeds: CollectionDeeds;
}

export function AboutForm({ view, decisions, deeds }: AboutFormProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { about = {} } = decisions;
  const say = (what: string, key: keyof About, said: string | number): void => {
    if (String(about[key] ?? "") === String(said)) return;
    deeds.decide(what, (now) => withAbout(now, { [key]: said }));
  };
  return (
    <section className={styles.card} aria-label="汇总什么">
      <label htmlFor={`${id}organ`}>汇总机关</label>
      <input
        id={`${id}organ`}
        key={`organ ${about.organ ?? ""}`}
        className={mergeClasses(styles.input, styles.organ)}
        defaultValue={about.organ ?? ""}
        placeholder="写在反馈意见、汇总表上"
        onBlur={({ target }) => {
          say("汇总机关", "organ", target.value.trim());
        }}
      />
      <label htmlFor={`${id}year`}>年度</label>
      <input
        id={`${id}year`}
        key={`year ${view.year}`}
        className={mergeClasses(styles.input, styles.year)}
        inputMode="numeric"
        defaultValue={String(view.year)}
        onBlur={({ target }) => {
          const form = typedYear(target.value);
          if (!("year" in form)) deeds.tell({ kind: "failed", text: form.says });
          else if (form.year !== view.year) say("年度", "year", form.year);
        }}
      />
      {(
        [
          ["deadline", "报送期限"],
          ["answerBy", "整改时限"],
        ] as const
      ).map(([key, says]) => (
        <span key={key} className={styles.pair}>
          <label htmlFor={`${id}${key}`}>{says}</label>
          <input
            id={`${id}${key}`}
            type="date"
            key={`${key} ${about[key] ?? ""}`}
            className={styles.input}
            defaultValue={about[key] ?? ""}
            onBlur={({ target }) => {
              say(says, key, target.value);
            }}
          />
        </span>
      ))}
      <label htmlFor={`${id}scope`}>本机关的年报取</label>
      <select
        id={`${id}scope`}
        className={styles.select}
        value={about.scope ?? "all"}
        onChange={({ target }) => {
          say("取哪个汇总数", "scope", target.value);
        }}
      >
        <option value="all">本行政区域之和</option>
        <option value="own">本级之和</option>
      </select>
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    ...card,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  pair: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  input: { ...selectLook, padding: `0 ${tokens.spacingHorizontalS}` },
  organ: { width: "16rem" },
  year: { width: "4rem" },
  select: selectLook,
});
