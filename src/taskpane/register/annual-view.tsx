/** 生成年报: a new annual report with what the register counts to, or one that is there, shown first what changes. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAdd16Regular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpen16Regular } from "@fluentui/react-icons/svg/folder-open";
import { useMemo, useState, type ReactElement } from "react";
import { countRegister } from "../../register/count.ts";
import { forOrgan, organsOf } from "../../register/for-organ.ts";
import { readRegister } from "../../register/read-register.ts";
import type { Register } from "../../register/register.ts";
import { countDifferences } from "../../register/report-differences.ts";
import type { Count } from "../../register/tally.ts";
import { card, cardTitle } from "../card-styles.ts";
import { ChooseAnyFile } from "../choose-any-file.tsx";
import type { AnnualFile } from "./annual-file.ts";
import { CountDifferences } from "./count-differences.tsx";
import type { ShowLine } from "./line-button.tsx";
import { OrganChoice } from "./organ-choice.tsx";
import type { RegisterModel } from "./register-model.ts";
import { UncountedPart } from "./uncounted-part.tsx";

export interface AnnualDeeds {
  /** Makes a new annual workbook. */
  readonly makeAnnual: (register: Register, count: Count) => void;
  /** Reads the one that was chosen; undefined where it cannot be, which is said. */
  readonly readAnnual: (file: File, register: Register) => Promise<AnnualFile | undefined>;
  /** Fills it and hands it over; absent where files cannot be. */
  readonly fillAnnual?:
    ((annual: AnnualFile, register: Register, count: Count) => void) | undefined;
}

interface AnnualViewProps {
  readonly model: RegisterModel;
  readonly deeds: AnnualDeeds;
  readonly onLine: ShowLine;
}

export function AnnualView({ model, deeds, onLine }: AnnualViewProps): ReactElement {
  const styles = useStyles();
  const { register: whole } = model;
  const organs = [...new Set([whole.organ.name, ...organsOf(whole)])];
  const [organ, setOrgan] = useState(organs[0] ?? whole.organ.name);
  const [annual, setAnnual] = useState<AnnualFile>();
  const register = useMemo(
    () => (organs.length > 1 ? forOrgan(whole, organ) : whole),
    [whole, organ, organs.length],
  );
  const count = useMemo(() => countRegister(readRegister(register)), [register]);
  const totals = count.figures as Readonly<Record<string, number>>;
  const total = (row: string): number => totals[`requests.${row}.total`] ?? 0;
  const choose = (files: readonly File[]): void => {
    const [file] = files;
    if (file) void deeds.readAnnual(file, register).then(setAnnual);
  };
  return (
    <div className={styles.view}>
      <OrganChoice
        organs={organs}
        chosen={organ}
        onChoose={(chosen) => {
          setOrgan(chosen);
          setAnnual(undefined);
        }}
      />
      <p className={styles.says}>
        {register.organ.name}
        {register.year}年：新收{total("newThisYear")}件，上年结转{total("carriedFromLastYear")}
        件，办结{total("outcomes.total")}件，结转下年{total("carriedToNextYear")}件。
      </p>
      <UncountedPart count={count} onLine={onLine} />
      <section className={styles.card}>
        <h2 className={styles.title}>新的年报工作簿</h2>
        <p className={styles.says}>填好表三、表四和规范性文件的年报，其余各表空着。</p>
        <Button
          className={styles.button}
          appearance="primary"
          icon={<DocumentAdd16Regular />}
          onClick={() => {
            deeds.makeAnnual(register, count);
          }}
        >
          生成年报
        </Button>
      </section>
      <section className={styles.card}>
        <h2 className={styles.title}>填入已有的年报</h2>
        <p className={styles.says}>先逐格列出要改什么，确认后另存一份；只改这几张表。</p>
        <ChooseAnyFile
          label="要填入的年报"
          icon={<FolderOpen16Regular />}
          accept=".xlsx,.json"
          disabled={false}
          onChoose={choose}
        >
          选择年报…
        </ChooseAnyFile>
        {annual && (
          <>
            <h3 className={styles.file}>{annual.name}</h3>
            <CountDifferences
              differences={countDifferences(annual.report, count)}
              onLine={onLine}
            />
            {deeds.fillAnnual && (
              <Button
                className={styles.button}
                onClick={() => deeds.fillAnnual?.(annual, register, count)}
              >
                填入并下载
              </Button>
            )}
          </>
        )}
      </section>
    </div>
  );
}

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalL },
  says: { margin: "0" },
  card,
  title: cardTitle,
  file: { margin: "0", overflowWrap: "anywhere" },
  button: { justifySelf: "start" },
});
