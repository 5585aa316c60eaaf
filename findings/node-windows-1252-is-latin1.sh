#!/usr/bin/env bash
# Node 20: TextDecoder("windows-1252") decodes 0x80 to 0x9F as Latin-1 controls instead of the quotes, dashes and the
# euro that the Encoding Standard (https://encoding.spec.whatwg.org/#windows-1252) and every browser have there. Old
# Office files keep curly quotes so: they vanish without an error.
set -euo pipefail
node --version
got=$(node -e 'process.stdout.write(JSON.stringify([...new TextDecoder("windows-1252").decode(Uint8Array.of(0x93, 0x94, 0x97, 0x80))].map((c) => c.codePointAt(0).toString(16))))')
echo "0x93 0x94 0x97 0x80 -> $got"
echo 'the standard says    -> ["201c","201d","2014","20ac"]'
[ "$got" = '["93","94","97","80"]' ]
