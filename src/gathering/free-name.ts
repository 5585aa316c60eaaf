/**
 * A name of a file that no other of its folder has: two units may only differ by what no file name can hold, or behind
 * the length that it may have. They are told apart by a number.
 *
 * @param taken the names given so far, to which it is added
 */
export function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  // disks that take upper and lower case for the same are common
  for (let i = 2; taken.has(name.toLowerCase()); i += 1) name = `${wanted}（${i}）`;
  taken.add(name.toLowerCase());
  return name;
}
