/** The open report beside the register that it was counted from: each cell that differs, and what is counted there. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import { useMemo, type ReactElement } from "react";
import type { FigureChange } from "../../book/figure-change.ts";
import { countChanges } from "../../book/register/count-into-report.ts";
import type { FoundReport } from "../../hosts/workbook-host.ts";
import { checkBeside } from "../../register/check-beside.ts";
import { countedOnce } from "../../register/counted-once.ts";
import { partOf } from "../../register/for-organ.ts";
import type { RegisterFinding } from "../../register/register-finding.ts";
import { countDifferences } from "../../register/report-differences.ts";
import { assertSameReport } from "../../register/same-report.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { RuleContext } from "../../rules/context.ts";
import { card, cardSays, cardTitle } from "../card-styles.ts";
import { GoToButton } from "../checks/go-to-button.tsx";
import { ChooseAnyFile } from "../choose-any-file.tsx";
import { CompactButton } from "../compact-button.tsx";
import { Difference, Differences } from "../copies/differences.tsx";
import type { RegisterFile } from "../session/chosen-file.ts";
import type { PaneState } from "../session/pane-state.ts";
import type { PaneSession } from "../session/session.ts";
import { bytesIn, REGISTER_ENDINGS, registerInFile } from "./register-in-file.ts";

export interface BesideRegisterProps {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly found: FoundReport;
}

export function BesideRegister({ session, state, found }: BesideRegisterProps): ReactElement {
  const styles = useStyles();
  const { register, context, work } = state;
  const { addressOf } = found;
  const compared = useMemo(
    () => (register && context ? compare(register, context, found) : undefined),
    [register, context, found],
  );
  const changes = compared && "changes" in compared ? compared.changes : {};
  const taken = Object.keys(changes).length;
  const choose = ([file]: readonly File[]): void => {
    if (!file) return;
    void session.work("与台账对照", async (step) => {
      await step(`正在读取${file.name}`);
      session.setRegister(await readChosen(file));
      return `已与${file.name}对照。`;
    });
  };
  return (
    <>
      <section className={styles.part} aria-labelledby="beside-register">
        <h2 id="beside-register" className={styles.title}>
          与申请台账对照
        </h2>
        {register ? (
          <div className={styles.file}>
            <span className={styles.name}>{register.name}</span>
            <CompactButton
              onClick={() => {
                session.setRegister(null);
              }}
            >
              移去台账
            </CompactButton>
          </div>
        ) : (
          <p className={styles.says}>
            选这一年的台账（.xlsx、.json），表三、表四、表二第一项逐格对照，不同的写明台账里是哪几件。点了“改为台账的数”才改动，可以撤销。
          </p>
        )}
        <ChooseAnyFile
          label="对照的台账"
          icon={<Table20Regular />}
          accept={REGISTER_ENDINGS}
          disabled={work !== null}
          onChoose={choose}
        >
          {register ? "换一本台账" : "选择台账"}
        </ChooseAnyFile>
        {compared && (
          <p className={styles.says} role="status">
            {"refused" in compared ? compared.refused : saysOf(compared.differences.length)}
          </p>
        )}
        {taken > 0 && (
          <CompactButton
            onClick={() => {
              const does = `${taken}格改为台账的数`;
              void session.takeOver({ does, done: `已把${does}。` }, { figures: changes });
            }}
          >
            把{taken}格改为台账的数
          </CompactButton>
        )}
      </section>
      {compared && "differences" in compared && compared.differences.length > 0 && (
        <Differences title={`与台账不同的${compared.differences.length}格`}>
          {compared.differences.map(({ at, cells: [cell], message }) => (
            <Difference key={at}>
              <span className={styles.message}>{message}</span>
              <span>
                {cell && <GoToButton place={cell} addressOf={addressOf} session={session} />}
              </span>
            </Difference>
          ))}
        </Differences>
      )}
    </>
  );
}

function saysOf(differing: number): string {
  return differing === 0 ? "各格与台账一致。" : `有${differing}格与台账不同。`;
}

async function readChosen(file: File): Promise<RegisterFile> {
  const { name } = file;
  const found = await registerInFile(await bytesIn(file), name);
  if (found) return { name, register: found.register };
  throw new UnreadableFile(
    `${name}不是本助手的申请台账，请选台账工作簿（.xlsx）或由它存的JSON；自己的清单先在台账助手里建立台账。`,
  );
}

type Compared =
  | {
      readonly differences: readonly RegisterFinding[];
      /** What makes each of the cells what the register counts. */
      readonly changes: Readonly<Record<string, FigureChange>>;
    }
  /** They are not of one organ, year and edition: why, in one sentence. */
  | { readonly refused: string };

/** Blanks differ too: who compares with the register means to be done. */
function compare(
  { register }: RegisterFile,
  context: RuleContext,
  { report }: FoundReport,
): Compared {
  const own = partOf(register, report.organ.name.trim());
  try {
    assertSameReport({ file: "打开的工作簿", report }, own);
  } catch (error) {
    if (error instanceof UnreadableFile) return { refused: error.message };
    throw error;
  }
  const count = countedOnce(own);
  const differing = new Set<string>(countDifferences(report, count).map(({ cell }) => cell.id));
  const changes = Object.entries(countChanges(own, count)).filter(([id]) => differing.has(id));
  return {
    differences: checkBeside(own, { ...context, stage: "finished" }),
    changes: Object.fromEntries(changes),
  };
}

const useStyles = makeStyles({
  part: card,
  title: cardTitle,
  says: cardSays,
  file: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  message: { overflowWrap: "anywhere" },
});
