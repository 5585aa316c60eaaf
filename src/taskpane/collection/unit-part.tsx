/** One unit of the open collection: what was found of it, as the sheets have it now; a click shows the line. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { FoundCollection } from "../../hosts/workbook-host.ts";
import type { OpenFinding, OpenUnit } from "../../book/collection/open-collection.ts";
import { buttonLine } from "../button-line.ts";
import { looks } from "../checks/severity-looks.tsx";
import { StandingEntry, StandingGroup } from "../checks/standing-group.tsx";
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
        const own = shown?.filter(({ severity }) => severity === looks[standing].word) ?? [];
        if (own.length === 0) return null;
        return (
          <StandingGroup key={standing} standing={standing} count={own.length}>
            {own.map((finding, i) => (
              <StandingEntry
                key={`${finding.at} ${finding.message} ${i}`}
                message={finding.message}
                basis={finding.basis}
              >
                <CompactButton
                  onClick={() => {
                    void session.units.goTo(name, finding);
                  }}
                >
                  转到这一条
                </CompactButton>
              </StandingEntry>
            ))}
          </StandingGroup>
        );
      })}
    </section>
  );
}

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
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
});
