/** One letter on one line: which, in whose words, what is still to be written in, and the file. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import { FolderOpen16Regular } from "@fluentui/react-icons/svg/folder-open";
import { useId, useMemo, useState, type ReactElement } from "react";
import { makeLetter } from "../../../document/register-letters/make-letter.ts";
import { browserPlatform } from "../../../hosts/browser-platform.ts";
import { DRAFT_MARK } from "../../../register/letters/letter.ts";
import type { GivenValues } from "../../../register/letters/letter-values.ts";
import type { Line } from "../../../register/line.ts";
import type { RegisterContext } from "../../../register/register-context.ts";
import { card, cardTitle } from "../../card-styles.ts";
import { ChooseAnyFile } from "../../choose-any-file.tsx";
import { CompactButton } from "../../compact-button.tsx";
import { selectLook } from "../../select-look.ts";
import { LetterFields } from "./letter-fields.tsx";
import { letterOptions } from "./letter-options.ts";
import { LetterRecord } from "./letter-record.tsx";
import type { PaperDeeds } from "./paper-deeds.ts";
import { templateIn, type OwnTemplate, type OwnTemplates } from "./own-template.ts";

interface LetterPartProps {
  readonly line: Line;
  readonly context: RegisterContext;
  readonly templates: OwnTemplates;
  /** Undefined takes the office's own away. */
  readonly onTemplate: (letter: string, template: OwnTemplate | undefined) => void;
  readonly deeds: PaperDeeds;
}

const DAY = "落款日期";
const NUMBER = "文号";

export function LetterPart(props: LetterPartProps): ReactElement {
  const { line, context, templates, onTemplate, deeds } = props;
  const styles = useStyles();
  const select = useId();
  const { fitting, others } = useMemo(() => letterOptions(line, context), [line, context]);
  const all = [...fitting, ...others];
  const [name, setName] = useState(all[0]?.letter.name);
  const [given, setGiven] = useState<GivenValues>({});
  const letter = (all.find((it) => it.letter.name === name) ?? all[0])?.letter;
  const own = letter && templates.get(letter.name);
  const order = useMemo(
    () => letter && { context, line, letter, template: own?.bytes, platform: browserPlatform },
    [context, line, letter, own],
  );
  const bare = useMemo(() => order && makeLetter(order), [order]);
  const made = useMemo(() => order && makeLetter({ ...order, given }), [order, given]);
  if (!letter || !order || !bare || !made) return <p className={styles.says}>没有文书可以选。</p>;
  const asked = "refused" in bare ? [] : fieldsOf(bare.places, bare.open);
  return (
    <section className={styles.part} aria-label="这一件的文书">
      <div className={styles.choice}>
        <label htmlFor={select}>文书</label>
        <select
          id={select}
          className={styles.select}
          value={letter.name}
          onChange={({ target }) => {
            setName(target.value);
            setGiven({});
          }}
        >
          <optgroup label="适合这一件的">
            {fitting.map((it) => (
              <option key={it.letter.name} value={it.letter.name}>
                {it.words}
              </option>
            ))}
          </optgroup>
          <optgroup label="其他">
            {others.map((it) => (
              <option key={it.letter.name} value={it.letter.name}>
                {it.words}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      <p className={styles.says}>
        {DRAFT_MARK}。
        {own ? `用本机关的模板“${own.name}”。` : "措辞是本助手自拟的，请按本机关的要求改。"}
        没有写的留空线，可以在Word里补。
      </p>
      <div className={styles.buttons}>
        <ChooseAnyFile
          label="本机关的模板"
          icon={<FolderOpen16Regular />}
          size="small"
          accept=".docx"
          disabled={false}
          onChoose={([file]) => {
            if (!file) return;
            templateIn(file).then((template) => {
              onTemplate(letter.name, template);
            }, deeds.fail);
          }}
        >
          用本机关的模板…
        </ChooseAnyFile>
        {own && (
          <CompactButton
            onClick={() => {
              onTemplate(letter.name, undefined);
            }}
          >
            改回自带的模板
          </CompactButton>
        )}
      </div>
      <LetterFields
        names={asked}
        given={"refused" in bare ? given : { [DAY]: bare.day, ...given }}
        onGive={(place, value) => {
          setGiven((before) => ({ ...before, [place]: value }));
        }}
      />
      {"refused" in made ? (
        <ul className={styles.notes} role="alert">
          {made.refused.map((it) => (
            <li key={it}>{it}</li>
          ))}
        </ul>
      ) : (
        <>
          {made.notes.length > 0 && (
            <ul className={styles.notes} aria-label="还要看的">
              {made.notes.map((it) => (
                <li key={it}>{it}</li>
              ))}
            </ul>
          )}
          {deeds.handOver && (
            <Button
              className={styles.button}
              appearance="primary"
              icon={<ArrowDownload16Regular />}
              onClick={() => deeds.handOver?.(() => made)}
            >
              下载Word
            </Button>
          )}
          {made.edits.length > 0 && (
            <LetterRecord
              number={line.number}
              edits={made.edits}
              onRecord={() => {
                deeds.record(line.request.number, made.edits);
              }}
            />
          )}
        </>
      )}
    </section>
  );
}

/** The day may always be another; the document number is asked for wherever it stands. */
function fieldsOf(inTemplate: readonly string[], open: readonly string[]): string[] {
  const first = [DAY, ...(inTemplate.includes(NUMBER) ? [NUMBER] : [])];
  return [...first, ...open.filter((it) => !first.includes(it))];
}

const useStyles = makeStyles({
  part: card,
  title: cardTitle,
  choice: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  select: selectLook,
  says: { margin: "0", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  notes: {
    margin: "0",
    paddingLeft: "1.2em",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  button: { justifySelf: "start" },
});
