/** Sums without the dust of binary fractions: amounts have at most six digits behind the point. */
const PLACES = 6;

/** The exact sum, as near as a number can hold it. */
export function exactSum(values: Iterable<number>): number {
  let whole = 0;
  let millionths = 0n;
  for (const value of values) {
    if (Number.isInteger(value) && Number.isSafeInteger(whole + value)) whole += value;
    else millionths += inMillionths(value);
  }
  return millionths === 0n ? whole : fromMillionths(millionths + inMillionths(whole));
}

/** The number with at most six digits behind the point. */
export function toPlaces(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toFixed(PLACES));
}

function inMillionths(value: number): bigint {
  return BigInt(value.toFixed(PLACES).replace(".", ""));
}

function fromMillionths(millionths: bigint): number {
  const sign = millionths < 0n ? "-" : "";
  const digits = String(millionths)
    .replace("-", "")
    .padStart(PLACES + 1, "0");
  return Number(`${sign}${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`);
}
