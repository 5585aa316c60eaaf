/** What is printed of a register: as a whole, and of one line. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import {
  makeRegisterPaper,
  type RegisterPaperOrder,
} from "../../../document/register-papers/make-register-paper.ts";
import type { Line } from "../../../register/line.ts";
import type { RegisterContext } from "../../../register/register-context.ts";
import { card, cardTitle } from "../../card-styles.ts";
import type { PaperDeeds } from "./paper-deeds.ts";

interface PapersPartProps {
  readonly line: Line | undefined;
  readonly context: RegisterContext;
  /** Names of what is handed over along with the register. */
  readonly files: readonly string[];
  readonly handOver: NonNullable<PaperDeeds["handOver"]>;
}

interface PaperOffer {
  readonly name: string;
  readonly order: RegisterPaperOrder;
}

export function PapersPart({ line, context, files, handOver }: PapersPartProps): ReactElement {
  const styles = useStyles();
  const title = useId();
  const offers: readonly PaperOffer[] = [
    { name: "台账（A4横向）", order: { kind: "register" } },
    { name: "归档目录", order: { kind: "archive" } },
    { name: "交接清单", order: { kind: "handover", files } },
    ...(line
      ? [
          { name: `${line.number}的办理单`, order: { kind: "line", line } as const },
          { name: `${line.number}的卷内目录`, order: { kind: "archive", line } as const },
        ]
      : []),
  ];
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        打印
      </h2>
      <p className={styles.says}>都是Word文件，打开就能打印；里面有申请人的姓名，请按规定保管。</p>
      <div className={styles.buttons}>
        {offers.map(({ name, order }) => (
          <Button
            key={name}
            size="small"
            onClick={() => {
              handOver(() => makeRegisterPaper(order, context));
            }}
          >
            {name}
          </Button>
        ))}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  part: card,
  title: cardTitle,
  says: { margin: "0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
