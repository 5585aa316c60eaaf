/** How a register begins: from somebody's old list, from its file, or empty. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAdd16Regular } from "@fluentui/react-icons/svg/document-add";
import { DocumentTable16Regular } from "@fluentui/react-icons/svg/document-table";
import { FolderOpen16Regular } from "@fluentui/react-icons/svg/folder-open";
import { useState, type ReactElement } from "react";
import { today } from "../../calendar/today.ts";
import { emptyRegister } from "../../register/empty-register.ts";
import { organKindOf } from "../../report/organ-kind.ts";
import { typedYear } from "../../report/typed-year.ts";
import { card, cardTitle } from "../../taskpane/card-styles.ts";
import { ChooseAnyFile } from "../../taskpane/choose-any-file.tsx";
import { REGISTER_ENDINGS } from "../../taskpane/register/register-in-file.ts";
import { LIST_ENDINGS } from "./open-register.ts";
import { registerWorkbook } from "./register-file.ts";
import type { RegisterDeeds } from "./use-register-page.ts";
import { YearAndOrgan } from "./year-and-organ.tsx";

interface StartViewProps {
  readonly deeds: RegisterDeeds;
  /** As typed; it stays when a list is opened. */
  readonly organ: string;
  readonly onOrgan: (organ: string) => void;
}

export function StartView({ deeds, organ, onOrgan }: StartViewProps): ReactElement {
  const styles = useStyles();
  const [year, setYear] = useState(today().slice(0, 4));
  const choose = ([file]: readonly File[]): void => {
    if (file) deeds.openFile(file);
  };
  const makeEmpty = (): void => {
    const form = typedYear(year);
    if (!("year" in form)) {
      deeds.tell({ kind: "failed", text: form.says });
      return;
    }
    const name = organ.trim();
    const register = emptyRegister(form.edition, form.year, { name, kind: organKindOf(name) });
    deeds.save(() => registerWorkbook(register), "copy");
  };
  return (
    <div className={styles.view}>
      <p className={styles.says}>
        登记每一件申请，期限自动推算，年底由台账数出表三、表四。台账只在本机打开，不上传，网页也不保存。
      </p>
      <div className={styles.ways}>
        <section className={styles.card} aria-label="用我的旧台账">
          <h2 className={styles.title}>用我的旧台账</h2>
          <p className={styles.says}>
            自己的Excel清单、系统导出的.csv都可以。先给您看每一列怎样读、哪些读不准，再建立台账。
          </p>
          <ChooseAnyFile
            label="旧台账"
            appearance="primary"
            icon={<DocumentTable16Regular />}
            accept={LIST_ENDINGS}
            disabled={false}
            onChoose={choose}
          >
            用我的旧台账…
          </ChooseAnyFile>
        </section>
        <section className={styles.card} aria-label="打开台账">
          <h2 className={styles.title}>打开台账</h2>
          <p className={styles.says}>本助手的台账：.xlsx或.json。也可以把文件拖到页面上。</p>
          <ChooseAnyFile
            label="台账文件"
            icon={<FolderOpen16Regular />}
            accept={REGISTER_ENDINGS}
            disabled={false}
            onChoose={choose}
          >
            打开台账…
          </ChooseAnyFile>
        </section>
        <section className={styles.card} aria-label="新建空台账">
          <h2 className={styles.title}>新建空台账</h2>
          <div className={styles.fields}>
            <YearAndOrgan
              yearLabel="年度"
              year={year}
              onYear={setYear}
              organ={organ}
              onOrgan={onOrgan}
            />
          </div>
          <Button className={styles.button} icon={<DocumentAdd16Regular />} onClick={makeEmpty}>
            下载空台账
          </Button>
        </section>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalL },
  says: { margin: "0", color: tokens.colorNeutralForeground2 },
  ways: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(18rem, 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  card: { ...card, alignContent: "start" },
  title: cardTitle,
  fields: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  button: { justifySelf: "start" },
});
