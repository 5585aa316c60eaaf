/** What else is made of a register: next year's, one that names nobody, one of two, one that is kept. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { sealOf, sealWords } from "../../book/register/seal.ts";
import { today } from "../../calendar/today.ts";
import { anonymousRegister } from "../../register/anonymous.ts";
import { countRegister } from "../../register/count.ts";
import { nextRegister } from "../../register/next-register.ts";
import type { RegisterContext } from "../../register/register-context.ts";
import { card, cardTitle } from "../../taskpane/card-styles.ts";
import { MergePart } from "./merge-part.tsx";
import { registerJson, registerWorkbook } from "./register-file.ts";
import type { OpenRegister, RegisterDeeds } from "./use-register-page.ts";

interface CopiesViewProps {
  readonly open: OpenRegister;
  readonly context: RegisterContext;
  readonly deeds: RegisterDeeds;
}

const ANONYMOUS = "（匿名）";

export function CopiesView({ open, context, deeds }: CopiesViewProps): ReactElement {
  const styles = useStyles();
  const { register } = open;
  const { save } = deeds;
  const next = useMemo(() => nextRegister(register), [register]);
  const seal = useMemo(() => sealOf(countRegister(context), today()), [context]);
  const { taken } = next;
  return (
    <div className={styles.view}>
      <section className={styles.card} aria-label="结转新年度">
        <h3 className={styles.title}>结转{register.year + 1}年</h3>
        <p className={styles.says}>
          带入{register.year}年12月31日没有办结的申请{taken.requests}件、没有结案的案件{taken.cases}
          件、现行有效的规范性文件{taken.documents}件，编号不变。
        </p>
        <Button
          className={styles.button}
          onClick={() => {
            save(() => registerWorkbook(next.register), "copy");
          }}
        >
          下载{register.year + 1}年台账
        </Button>
      </section>
      <section className={styles.card} aria-label="匿名副本">
        <h3 className={styles.title}>匿名副本</h3>
        <p className={styles.says}>
          不含申请人、联系方式、申请内容、承办股室、文号、备注和自设栏，期限和计数不变。编号原样保留，请确认编号里没有姓名。
        </p>
        <div className={styles.buttons}>
          <Button
            onClick={() => {
              save(
                () => registerWorkbook(anonymousRegister(register), { copy: ANONYMOUS }),
                "copy",
              );
            }}
          >
            下载匿名Excel
          </Button>
          <Button
            onClick={() => {
              save(() => registerJson(anonymousRegister(register), ANONYMOUS), "copy");
            }}
          >
            下载匿名JSON
          </Button>
        </div>
      </section>
      <MergePart open={open} deeds={deeds} />
      <section className={styles.card} aria-label="年度封存">
        <h3 className={styles.title}>年度封存</h3>
        <p className={styles.says}>
          另存一份写明封存日期和当时计数的台账：{sealWords(seal)}
          以后打开它，看得出计数有没有变过。
        </p>
        <Button
          className={styles.button}
          onClick={() => {
            save(() => registerWorkbook(register, { copy: "（封存）", seal }), "copy");
          }}
        >
          封存并下载
        </Button>
      </section>
    </div>
  );
}

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalL },
  card,
  title: cardTitle,
  says: { margin: "0" },
  button: { justifySelf: "start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
