/** Of which year a register is, and whose: what is asked before there is one. */
import { Input, makeStyles } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";

interface YearAndOrganProps {
  readonly yearLabel: string;
  /** Both as typed. */
  readonly year: string;
  readonly onYear: (year: string) => void;
  readonly organ: string;
  readonly onOrgan: (organ: string) => void;
}

/** Labels and fields in a row of the caller's. */
export function YearAndOrgan({
  yearLabel,
  year,
  onYear,
  organ,
  onOrgan,
}: YearAndOrganProps): ReactElement {
  const styles = useStyles();
  const ids = { year: useId(), organ: useId() };
  return (
    <>
      <label htmlFor={ids.year}>{yearLabel}</label>
      <Input
        id={ids.year}
        className={styles.year}
        inputMode="numeric"
        value={year}
        onChange={(_, { value }) => {
          onYear(value);
        }}
      />
      <label htmlFor={ids.organ}>机关全称</label>
      <Input
        id={ids.organ}
        className={styles.organ}
        placeholder="可以以后填"
        value={organ}
        onChange={(_, { value }) => {
          onOrgan(value);
        }}
      />
    </>
  );
}

const useStyles = makeStyles({
  year: { width: "7rem" },
  organ: { minWidth: "0", width: "16rem", maxWidth: "100%" },
});
