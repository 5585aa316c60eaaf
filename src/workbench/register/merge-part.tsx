/** Another register into the open one: numbers that stand in both are shown side by side, and somebody chooses. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpen16Regular } from "@fluentui/react-icons/svg/folder-open";
import { useMemo, useState, type ReactElement } from "react";
import {
  mergeChosen,
  numbersTwice,
  unchosen,
  type Keeping,
  type Keepings,
  type NumberTwice,
} from "../../register/merge-choices.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { card, cardTitle } from "../../taskpane/card-styles.ts";
import { ChooseAnyFile } from "../../taskpane/choose-any-file.tsx";
import { REGISTER_ENDINGS } from "../../taskpane/register/register-in-file.ts";
import { openRegisterFile, type OpenedRegister } from "./open-register.ts";
import { TwiceItem } from "./twice-item.tsx";
import type { OpenRegister, RegisterDeeds } from "./use-register-page.ts";

interface MergePartProps {
  readonly open: OpenRegister;
  readonly deeds: RegisterDeeds;
}

const NONE: Keepings = new Map();

export function MergePart({ open, deeds }: MergePartProps): ReactElement {
  const styles = useStyles();
  const [other, setOther] = useState<OpenedRegister>();
  const [keepings, setKeepings] = useState(NONE);
  const twice = useMemo(
    () => (other ? numbersTwice(open.register, other.register) : []),
    [open.register, other],
  );
  const left = unchosen(twice, keepings);
  const differing = twice.filter(({ isSame }) => !isSame);
  const keep = (which: readonly NumberTwice[], keeping: Keeping): void => {
    setKeepings(new Map([...keepings, ...which.map((it) => [it, keeping] as const)]));
  };
  const choose = ([file]: readonly File[]): void => {
    if (!file) return;
    void deeds
      .attempt(`正在读取${file.name}`, () => readOther(file))
      .then((read) => {
        setOther(read);
        setKeepings(NONE);
      });
  };
  const merge = (read: OpenedRegister): void => {
    void deeds
      .attempt("正在合并", () => mergeChosen(open, read, { twice, keepings }))
      .then((register) => {
        if (!register) return;
        const file = `${open.file}、${read.file}`;
        deeds.take(
          { is: "register", file, register, doubts: [], seal: undefined },
          `已合并为一本，${register.requests.length}件。请下载台账Excel。`,
        );
      });
  };
  return (
    <section className={styles.card} aria-label="合并另一本">
      <h3 className={styles.title}>合并另一本</h3>
      <p className={styles.says}>
        几个股室各记一本的，合成一本。两本里编号相同而内容不同的，先并列给您选。
      </p>
      <ChooseAnyFile
        label="要合并的台账"
        icon={<FolderOpen16Regular />}
        accept={REGISTER_ENDINGS}
        disabled={false}
        onChoose={choose}
      >
        选择另一本…
      </ChooseAnyFile>
      {other && (
        <>
          <p className={styles.says} role="status">
            {other.file}，{other.register.requests.length}件；
            {twice.length === 0
              ? "没有重复的编号。"
              : `编号相同的${twice.length}处，其中内容完全一样的${twice.length - differing.length}处只留一份，不同的${differing.length}处请选。`}
          </p>
          {differing.length > 1 && (
            <div className={styles.buttons}>
              <Button
                size="small"
                onClick={() => {
                  keep(differing, "one");
                }}
              >
                都留现在这本的
              </Button>
              <Button
                size="small"
                onClick={() => {
                  keep(differing, "other");
                }}
              >
                都留另一本的
              </Button>
            </div>
          )}
          {differing.map((it) => (
            <TwiceItem
              key={`${it.part} ${it.number}`}
              twice={it}
              files={[open.file, other.file]}
              edition={open.register.edition}
              keeping={keepings.get(it)}
              onKeep={(keeping) => {
                keep([it], keeping);
              }}
            />
          ))}
          <Button
            className={styles.button}
            appearance="primary"
            disabledFocusable={left.length > 0}
            onClick={() => {
              merge(other);
            }}
          >
            {left.length > 0 ? `还有${left.length}处没有选` : "合并"}
          </Button>
        </>
      )}
    </section>
  );
}

async function readOther(file: File): Promise<OpenedRegister> {
  const opened = await openRegisterFile(file);
  if (opened.is === "register") return opened;
  throw new UnreadableFile(`${file.name}不是本助手的台账，请先用“用我的旧台账”由它建立台账。`);
}

const useStyles = makeStyles({
  card,
  title: cardTitle,
  says: { margin: "0" },
  button: { justifySelf: "start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
