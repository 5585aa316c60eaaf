/** The bytes that base64 stands for; a policy that lets a page ask for nothing refuses `fetch("data:…")` too. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
