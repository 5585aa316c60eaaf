/** Sums without the dust of binary fractions: amounts have at most six digits behind the point. */
const PLACES = 6;
const MILLION = 10n ** BigInt(PLACES);

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

/** What was written, which binary fractions only come near to; rounded where it has more than six digits behind the point. */
export function inMillionths(value: number): bigint {
  if (Number.isInteger(value)) return BigInt(value) * MILLION;
  const [, whole, behind] = AS_WRITTEN.exec(String(value)) ?? [];
  const digits =
    whole !== undefined && behind !== undefined
      ? `${whole}${behind.padEnd(PLACES, "0")}`
      : value.toFixed(PLACES).replace(".", "");
  return BigInt(digits);
}

const AS_WRITTEN = /^(-?\d+)\.(\d{1,6})$/u;

function fromMillionths(millionths: bigint): number {
  const sign = millionths < 0n ? "-" : "";
  const digits = String(millionths)
    .replace("-", "")
    .padStart(PLACES + 1, "0");
  return Number(`${sign}${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`);
}
