/** A number that stands in two registers: both sides, and which of them is kept. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { editionOf, type EditionId } from "../../form/editions.ts";
import type { Keeping, NumberTwice } from "../../register/merge-choices.ts";
import { sideWords } from "../../register/merge-words.ts";

interface TwiceItemProps {
  readonly twice: NumberTwice;
  /** The files of the two registers. */
  readonly files: readonly [one: string, other: string];
  readonly edition: EditionId;
  readonly keeping: Keeping | undefined;
  readonly onKeep: (keeping: Keeping) => void;
}

export function TwiceItem({
  twice,
  files,
  edition,
  keeping,
  onKeep,
}: TwiceItemProps): ReactElement {
  const styles = useStyles();
  const group = useId();
  const choices: readonly (readonly [Keeping, string])[] = [
    ["one", `留${files[0]}的`],
    ["other", `留${files[1]}的`],
    ["both", "两件都留，后一件改编号"],
  ];
  return (
    <fieldset className={styles.item}>
      <legend>{twice.number}</legend>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.head}>
              {files[0]}
            </th>
            <th scope="col" className={styles.head}>
              {files[1]}
            </th>
          </tr>
        </thead>
        <tbody>
          {sideWords(twice, editionOf(edition)).map(({ label, one, other }) => (
            <tr key={label} className={one === other ? undefined : styles.differs}>
              <th scope="row" className={styles.label}>
                {label}
              </th>
              <td className={styles.cell}>{one}</td>
              <td className={styles.cell}>{other}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.choices}>
        {choices.map(([value, words]) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name={group}
              checked={keeping === value}
              onChange={() => {
                onKeep(value);
              }}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const useStyles = makeStyles({
  item: {
    minWidth: "0",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: "collapse", width: "100%", tableLayout: "fixed" },
  head: { textAlign: "left", overflowWrap: "anywhere" },
  label: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  cell: { padding: tokens.spacingHorizontalXXS, overflowWrap: "anywhere" },
  differs: { fontWeight: tokens.fontWeightSemibold },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  choice: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});
