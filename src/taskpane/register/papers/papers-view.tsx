/** 文书打印: the letters of a line, and what is printed; loaded when somebody asks for it. */
import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { Line } from "../../../register/line.ts";
import { openLines, type RegisterContext } from "../../../register/register-context.ts";
import { LetterPart } from "./letter-part.tsx";
import type { OwnTemplate, OwnTemplates } from "./own-template.ts";
import type { PaperDeeds } from "./paper-deeds.ts";
import { PapersPart } from "./papers-part.tsx";

export interface PapersViewProps {
  readonly context: RegisterContext;
  /** 编号 as somebody typed or chose it. */
  readonly number: string;
  readonly onNumber: (number: string) => void;
  /** Names of what is handed over along with the register. */
  readonly files: readonly string[];
  readonly deeds: PaperDeeds;
}

export function PapersView(props: PapersViewProps): ReactElement {
  const { context, number, onNumber, files, deeds } = props;
  const styles = useStyles();
  const list = useId();
  const [templates, setTemplates] = useState<OwnTemplates>(new Map());
  const line = lineOf(context, number);
  return (
    <div className={styles.view}>
      <label className={styles.choice}>
        编号
        <Input
          size="small"
          value={number}
          list={list}
          onChange={(_, { value }) => {
            onNumber(value);
          }}
        />
      </label>
      <datalist id={list}>
        {openLines(context).map((it) => (
          <option key={it.number} value={it.number} />
        ))}
      </datalist>
      {!deeds.handOver && (
        <p className={styles.says}>
          这里的Excel不能下载文件，请在浏览器里用台账助手打开这本台账，再生成文书。
        </p>
      )}
      {line ? (
        <LetterPart
          key={line.number}
          line={line}
          context={context}
          templates={templates}
          onTemplate={(letter: string, template: OwnTemplate | undefined) => {
            setTemplates((before) => {
              const after = new Map(before);
              if (template) after.set(letter, template);
              else after.delete(letter);
              return after;
            });
          }}
          deeds={deeds}
        />
      ) : (
        <p className={styles.says} role="status">
          {number.trim() === ""
            ? "填一件的编号，就列出适合它的文书。"
            : `台账里没有编号为${number}的一件，请核对编号。`}
        </p>
      )}
      {deeds.handOver && (
        <PapersPart line={line} context={context} files={files} handOver={deeds.handOver} />
      )}
    </div>
  );
}

function lineOf({ lines }: RegisterContext, number: string): Line | undefined {
  return lines.find((it) => it.number === number.trim());
}

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalL },
  choice: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  says: { margin: "0" },
});
