/** One unit of the open collection: what was found of it, as the sheets have it now; a click shows the line. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { FoundCollection } from "../../hosts/workbook-host.ts";
import type { OpenFinding, OpenUnit } from "../../book/collection/open-collection.ts";
import { buttonLine } from "../button-line.ts";
import { entryCard } from "../card-styles.ts";
import { looks } from "../checks/severity-looks.tsx";
import { standings } from "../checks/standing.ts";
import { CompactButton } from "../compact-button.tsx";
import type { PaneSession } from "../session/session.ts";
import { UnitState } from "./unit-list.tsx";

interface UnitPartProps {
  readonly session: PaneSession;
  /** What it stands in; another one is a new reading. */
  readonly found: FoundCollection;
  readonly unit: OpenUnit;
  readonly onBack: () => void;
}

export function UnitPart({ session, found, unit, onBack }: UnitPartProps): ReactElement {
  const styles = useStyles();
  const { name } = unit.unit;
  const title = useRef<HTMLHeadingElement>(null);
  const [findings, setFindings] = useState<readonly OpenFinding[] | "failed" | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    title.current?.focus();
  }, [name]);
  useEffect(() => {
    let isAsked = true;
    void session.units.findingsOf(name).then((read) => {
      if (isAsked) setFindings(read ?? "failed");
    });
    return () => {
      isAsked = false;
    };
  }, [session, found, name, tries]);
  const shown = findings === "failed" ? null : findings;
  return (
    <section
      className={styles.part}
      aria-labelledby="unit"
      onKeyDown={({ key }) => {
        if (key === "Escape") onBack();
      }}
    >
      <div className={styles.head}>
        <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} onClick={onBack}>
          各单位
        </Button>
        <CompactButton
          onClick={() => {
            void session.units.goTo(name);
          }}
        >
          转到它的一行
        </CompactButton>
      </div>
      <h2 id="unit" ref={title} tabIndex={-1} className={styles.title}>
        {name}
      </h2>
      <UnitState unit={unit} />
      {unit.files.length > 0 && <p className={styles.quiet}>文件：{unit.files.join("，")}</p>}
      {findings === null && <p className={styles.quiet}>正在读取核对结果…</p>}
      {findings === "failed" && (
        <CompactButton
          onClick={() => {
            setTries(tries + 1);
          }}
        >
          再读一次核对结果
        </CompactButton>
      )}
      {shown?.length === 0 && <p className={styles.quiet}>核对结果里没有它的问题。</p>}
      {standings.map((standing) => {
        const { word, icon, colour } = looks[standing];
        const own = shown?.filter(({ severity }) => severity === word) ?? [];
        if (own.length === 0) return null;
        return (
          <section key={standing} className={styles.group} aria-label={word}>
            <h3 className={styles.kind}>
              <span className={styles.icon} style={{ color: colour }}>
                {icon}
              </span>
              {word}（{own.length}处）
            </h3>
            <ul className={styles.list}>
              {own.map((finding, i) => (
                <li key={`${finding.at} ${finding.message} ${i}`} className={styles.item}>
                  <p className={styles.message}>{finding.message}</p>
                  <div className={styles.foot}>
                    <CompactButton
                      onClick={() => {
                        void session.units.goTo(name, finding);
                      }}
                    >
                      转到这一条
                    </CompactButton>
                    <span className={styles.quiet}>{finding.basis}</span>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

const column = { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" } as const;

const useStyles = makeStyles({
  part: { ...column, gap: tokens.spacingVerticalS },
  head: { ...buttonLine, justifyContent: "space-between" },
  title: {
    margin: "0",
    outline: "none",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  quiet: {
    margin: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  group: { ...column, gap: tokens.spacingVerticalS },
  kind: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { display: "flex" },
  list: { ...column, gap: tokens.spacingVerticalXS, margin: "0", padding: "0" },
  item: entryCard,
  message: { margin: "0", overflowWrap: "anywhere" },
  foot: { ...buttonLine, justifyContent: "space-between" },
});
