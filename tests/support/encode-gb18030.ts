/** Node decodes GB18030 but does not encode it; a table of its two-byte codes turns that round. */
export function encodeGb18030(text: string): Uint8Array {
  table ??= codesOfCharacters();
  const codes = table;
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = character.charCodeAt(0);
      const bytes = code < 0x80 ? [code] : codes.get(character);
      if (!bytes) throw new Error(`No two-byte code for "${character}" (${code.toString(16)}).`);
      return bytes;
    }),
  );
}

let table: ReadonlyMap<string, readonly number[]> | undefined;

function codesOfCharacters(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder("gb18030");
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  codes.set("\u00a0", [0x81, 0x30, 0x84, 0x32]); // the blank without a break has four bytes
  return codes;
}
