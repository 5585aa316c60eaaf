/** Organ, year, edition and dates that the copies state differently. */
import type { ReactElement } from "react";
import type { HeadDifference } from "../../compare/compare-copies.ts";
import { headLineNames } from "../../compare/copy-words.ts";
import { CompactButton } from "../compact-button.tsx";
import type { PaneSession } from "../session/session.ts";
import { CopyValues } from "./copy-values.tsx";
import { Difference, Differences } from "./differences.tsx";

interface HeadDifferencesProps {
  readonly head: readonly HeadDifference[];
  readonly session: PaneSession;
}

export function HeadDifferences({ head, session }: HeadDifferencesProps): ReactElement {
  return (
    <Differences title="机关、年度和日期">
      {head.map(({ key, values }) => (
        <Difference key={key}>
          <span>{headLineNames[key]}</span>
          <CopyValues values={values.map((value) => (value === null ? "没有写" : String(value)))} />
          <span>
            <CompactButton
              label={`转到此处：${headLineNames[key]}`}
              onClick={() => void session.goTo(key)}
            >
              转到此处
            </CompactButton>
          </span>
        </Difference>
      ))}
    </Differences>
  );
}
