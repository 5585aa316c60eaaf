/** Somebody's old list: how each column is read, what is doubtful, and then the register that is made of it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { useMemo, useState, type ReactElement } from "react";
import { today } from "../../calendar/today.ts";
import { editionForYear, editions } from "../../form/editions.ts";
import { columnName, type ForeignColumn } from "../../register/foreign-columns.ts";
import {
  doubtWords,
  draftOf,
  likelyYear,
  type DraftOptions,
  type ListDraft,
} from "../../register/list/list-draft.ts";
import type { MeantValues } from "../../register/list/list-line.ts";
import { organKindOf } from "../../report/organ-kind.ts";
import { typedYear } from "../../report/typed-year.ts";
import { card, cardTitle } from "../../taskpane/card-styles.ts";
import { HeadingsTable } from "./headings-table.tsx";
import type { OpenedList } from "./open-register.ts";
import { SheetChoice } from "./sheet-choice.tsx";
import type { RegisterDeeds } from "./use-register-page.ts";
import { ValuesTable } from "./values-table.tsx";
import { YearAndOrgan } from "./year-and-organ.tsx";

interface ListViewProps {
  readonly list: OpenedList;
  readonly deeds: RegisterDeeds;
  /** As typed, here or before the list was opened. */
  readonly organ: string;
  readonly onOrgan: (organ: string) => void;
}

/** What the user has said of his list so far. */
interface Given {
  readonly columns: ReadonlyMap<ForeignColumn, string>;
  readonly own: ReadonlySet<string>;
  readonly meant: MeantValues;
  readonly left: ReadonlySet<string>;
}

const NOTHING: Given = { columns: new Map(), own: new Set(), meant: {}, left: new Set() };

export function ListView({ list, deeds, organ, onOrgan }: ListViewProps): ReactElement {
  const styles = useStyles();
  const [given, setGiven] = useState(NOTHING);
  const [year, setYear] = useState(() => String(yearOf(list)));
  const typed = typedYear(year);
  const form = "year" in typed ? typed : newest();
  const name = organ.trim();
  const draft = useMemo(() => {
    const sheets = list.sheets.filter((it) => !given.left.has(it.name));
    return draftOf(sheets, {
      ...{ edition: form.edition, year: form.year, organ: { name, kind: organKindOf(name) } },
      ...{ columns: given.columns, own: given.own, meant: given.meant },
    });
  }, [list, given, form.edition, form.year, name]);
  if (!draft) {
    return (
      <p className={styles.says}>
        {list.file}
        里没有找到表头：前20行里应有一行写着编号、收件日期、申请人类型等列名，请检查，或换一份清单。
      </p>
    );
  }
  const wanting = wantedOf(draft, typed);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {list.file}：{draft.register.requests.length}件
        </h2>
        <YearAndOrgan
          yearLabel="台账年度"
          year={year}
          onYear={setYear}
          organ={organ}
          onOrgan={onOrgan}
        />
        <Button
          appearance="primary"
          icon={<Checkmark16Regular />}
          disabledFocusable={wanting !== null}
          onClick={() => {
            take(draft, list, deeds);
          }}
        >
          建立台账
        </Button>
      </div>
      <p className={styles.says} role="status">
        {wanting ??
          (draft.doubts.length === 0
            ? "都读得出。"
            : `${draft.doubts.length}格要核对，都在下面；先建立台账，以后在台账里改也可以。`)}
      </p>
      <SheetChoice
        names={list.sheets.map((it) => it.name)}
        read={draft.sheets}
        left={given.left}
        onLeft={(left) => {
          setGiven({ ...given, left });
        }}
      />
      <div className={styles.columns}>
        <section className={styles.card} aria-label="各列怎样读">
          <h3 className={styles.title}>各列怎样读</h3>
          <HeadingsTable
            draft={draft}
            onMeans={(heading, column) => {
              setGiven({ ...given, ...withMeaning(given, heading, column) });
            }}
          />
        </section>
        <div className={styles.right}>
          <ValuesTable
            draft={draft}
            edition={form.edition}
            meant={given.meant}
            onMeant={(meant) => {
              setGiven({ ...given, meant });
            }}
          />
          {draft.doubts.length > 0 && (
            <section className={styles.card} aria-label="请核对">
              <h3 className={styles.title}>请核对（{draft.doubts.length}格）</h3>
              <ul className={styles.list} tabIndex={0}>
                {draft.doubts.map((it) => {
                  const words = doubtWords(it);
                  return <li key={words}>{words}</li>;
                })}
              </ul>
            </section>
          )}
          {draft.said.length + list.hidden.length > 0 && (
            <section className={styles.card} aria-label="没有读入的">
              <h3 className={styles.title}>没有读入的</h3>
              <ul className={styles.list}>
                {[
                  ...draft.said,
                  ...list.hidden.map((it) => `工作表“${it}”是隐藏的，没有读入。`),
                ].map((it) => (
                  <li key={it}>{it}</li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </div>
  );
}

function take(draft: ListDraft, { file }: OpenedList, deeds: RegisterDeeds): void {
  const { register } = draft;
  deeds.take(
    { is: "register", file, register, doubts: [], seal: undefined },
    `已由${file}建立台账，${register.requests.length}件。请下载台账Excel，以后在里面填。`,
  );
}

/** What keeps the register from being made; null where nothing does. */
function wantedOf(draft: ListDraft, typed: ReturnType<typeof typedYear>): string | null {
  if (!("year" in typed)) return typed.says;
  const missing = draft.missing.map((it) => `“${columnName(it)}”`);
  if (missing.length === 0) return null;
  return `还差${missing.join("、")}：请在“各列怎样读”里选定是哪一列。`;
}

function yearOf(list: OpenedList): number {
  const form = newest();
  const options: DraftOptions = {
    ...form,
    organ: { name: "", kind: "department" },
    columns: new Map(),
  };
  const likely = likelyYear(list.sheets, options);
  return likely !== undefined && editionForYear(likely) ? likely : form.year;
}

function newest() {
  const edition = editions.at(-1);
  if (!edition) throw new Error("There is no edition of the form.");
  return { edition, year: Number(today().slice(0, 4)) };
}

/** A heading means one column, and a column has one heading. */
function withMeaning(
  { columns, own }: Given,
  heading: string,
  column: ForeignColumn | null,
): Pick<Given, "columns" | "own"> {
  const others = [...columns].filter(([key, name]) => name !== heading && key !== column);
  const rest = new Set([...own].filter((it) => it !== heading));
  return column === null
    ? { columns: new Map(others), own: rest.add(heading) }
    : { columns: new Map([...others, [column, heading]]), own: rest };
}

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  title: { ...cardTitle, overflowWrap: "anywhere" },
  says: { margin: "0" },
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(26rem, 100%), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalL,
  },
  right: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  card,
  list: {
    maxHeight: "20rem",
    overflowY: "auto",
    margin: "0",
    paddingLeft: "1.2em",
    overflowWrap: "anywhere",
  },
});
