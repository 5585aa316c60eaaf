/** 查找和替换: over all of the text, every place shown with the words around it; all of them are replaced in one step. */
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useMemo, useRef, type ReactElement } from "react";
import type { Narrative } from "../../report/annual-report.ts";
import { partOf } from "../../form/parts.ts";
import { partName } from "../../rules/prose.ts";
import { buttonLine } from "../button-line.ts";
import { CompactButton } from "../compact-button.tsx";
import type { Deed } from "../session/deed.ts";
import type { Wish } from "../session/pane-state.ts";
import type { PaneSession } from "../session/session.ts";
import { useKept } from "../session/use-kept.ts";
import { useWish } from "../session/use-wish.ts";
import { findWords, replacedWords, type FoundWords } from "./find-words.ts";

interface FindPartProps {
  readonly session: PaneSession;
  readonly narrative: Narrative;
  readonly wish: Wish | null;
}

/** More are counted, not shown. */
const MOST_SHOWN = 30;

/** What is shown on either side. */
const AROUND = 12;

const empty = { from: "", to: "" };

export function FindPart({ session, narrative, wish }: FindPartProps): ReactElement {
  const styles = useStyles();
  const [{ from, to }, setDraft] = useKept(session, "find", () => empty);
  const found = useMemo(() => findWords(narrative, from), [narrative, from]);
  const input = useRef<HTMLInputElement>(null);
  useWish(session, wish, {
    wanted: "findWords",
    meet: () => {
      input.current?.focus();
      input.current?.select();
    },
  });
  const replace = (only?: FoundWords): void => {
    const count = only ? 1 : found.length;
    const deed: Deed = {
      does: `把“${from}”替换为“${to}”`,
      done: `已替换${count}处“${from}”。`,
    };
    void session.rewrite(deed, (now) => ({
      narrative: replacedWords(now.narrative, [from, to], only),
    }));
  };
  return (
    <section aria-label="查找和替换" className={styles.part}>
      <div className={styles.line}>
        <Input
          input={{ ref: input }}
          size="small"
          className={styles.input}
          aria-label="查找"
          placeholder="查找正文"
          contentBefore={<Search16Regular />}
          value={from}
          onChange={(_event, { value }) => {
            setDraft((draft) => ({ ...draft, from: value }));
          }}
        />
        <Input
          size="small"
          className={styles.input}
          aria-label="替换为"
          placeholder="替换为"
          value={to}
          onChange={(_event, { value }) => {
            setDraft((draft) => ({ ...draft, to: value }));
          }}
        />
        <Button
          size="small"
          disabledFocusable={found.length === 0 || from === to}
          onClick={() => {
            replace();
          }}
        >
          全部替换
        </Button>
      </div>
      <span role="status" className={styles.count}>
        {from !== "" && (found.length === 0 ? `没有找到“${from}”` : `找到${found.length}处`)}
      </span>
      {found.length > 0 && (
        <ul className={styles.list}>
          {found.slice(0, MOST_SHOWN).map((it) => (
            <li key={`${it.part} ${it.index} ${it.start}`} className={styles.place}>
              <span className={styles.words}>
                <span className={styles.count}>{partName(it.part)} </span>
                {before(it)}
                <mark className={styles.mark}>{from}</mark>
                {behind(it, from)}
              </span>
              <CompactButton
                quiet
                label={`转到第${found.indexOf(it) + 1}处`}
                onClick={() =>
                  void session.goTo(partOf(it.part)?.id ?? it.part, clauseAround(it, from))
                }
              >
                转到
              </CompactButton>
              <CompactButton
                quiet
                label={`替换第${found.indexOf(it) + 1}处`}
                disabled={from === to}
                onClick={() => {
                  replace(it);
                }}
              >
                替换
              </CompactButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function before({ text, start }: FoundWords): string {
  const shown = text.slice(Math.max(0, start - AROUND), start);
  return start > AROUND ? `…${shown}` : shown;
}

function behind({ text, start }: FoundWords, { length }: string): string {
  const shown = text.slice(start + length, start + length + AROUND);
  return start + length + AROUND < text.length ? `${shown}…` : shown;
}

/** The words with so much around them that they are told from others like them; placeholders read otherwise. */
function clauseAround({ text, start }: FoundWords, words: string): string {
  const front =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split("}")
      .at(-1) ?? "";
  const end = start + words.length;
  const back = text.slice(end, end + AROUND).split("{")[0] ?? "";
  return front + words + back;
}

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  line: buttonLine,
  input: { flex: "1 1 7rem", minWidth: "0" },
  count: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":empty": { display: "none" },
  },
  list: {
    display: "grid",
    maxHeight: "16rem",
    margin: "0",
    padding: "0",
    overflowY: "auto",
    listStyleType: "none",
  },
  place: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    "> button": { flexShrink: 0 },
  },
  words: { flexGrow: 1, minWidth: "0", overflowWrap: "anywhere" },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
  },
});
