/** Organ, year, edition and dates that the copies state differently. */
import type { ReactElement } from "react";
import type { HeadDifference } from "../../compare/compare-copies.ts";
import { headLineNames } from "../../compare/copy-words.ts";
import type { Place } from "../../rules/finding.ts";
import { CompactButton } from "../compact-button.tsx";
import { CopyValues } from "./copy-values.tsx";
import { Difference, Differences } from "./differences.tsx";

interface HeadDifferencesProps {
  readonly head: readonly HeadDifference[];
  readonly onGoTo: (place: Place) => void;
}

export function HeadDifferences({ head, onGoTo }: HeadDifferencesProps): ReactElement {
  return (
    <Differences title="机关、年度和日期">
      {head.map(({ key, values }) => (
        <Difference key={key}>
          <span>{headLineNames[key]}</span>
          <CopyValues values={values.map((value) => (value === null ? "没有写" : String(value)))} />
          <span>
            <CompactButton
              label={`转到此处：${headLineNames[key]}`}
              onClick={() => {
                onGoTo(key);
              }}
            >
              转到此处
            </CompactButton>
          </span>
        </Difference>
      ))}
    </Differences>
  );
}
