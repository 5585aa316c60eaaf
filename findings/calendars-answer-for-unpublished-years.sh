#!/usr/bin/env bash
# China's working days of a year follow from a notice of the State Council's office late in the year before. Libraries
# that know the notices to 2026 answer for 2027 as well: chinese-days 1.5.7 and chinese-workday 1.16.1 call New Year's
# Day of 2027, a Friday, a working day, without an error or a word that the year is not known; so would any deadline
# reckoned with them run over the holidays. tyme4ts 1.5.2 gives null for a day that no notice names, which is what it
# gives for an ordinary day of a known year as well.
#
# Seen: 2027-01-01 is a working day to both; tyme4ts: null for 2027-01-01, and null for 2026-03-11, a plain Wednesday.
# Of 2020 chinese-workday lacks the longer Spring Festival: it calls 31 January 2020 a working day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chinese-days@1.5.7 chinese-workday@1.16.1 tyme4ts@1.5.2
cat >try.mjs <<'JS'
import days from "chinese-days";
import * as workday from "chinese-workday";
import { SolarDay } from "tyme4ts";
const tyme = (y, m, d) => String(SolarDay.fromYmd(y, m, d).getLegalHoliday());
for (const [y, m, d] of [[2026, 1, 1], [2027, 1, 1], [2026, 3, 11], [2020, 1, 31]]) {
  const day = [y, String(m).padStart(2, "0"), String(d).padStart(2, "0")].join("-");
  console.log(`${day} ${days.isWorkday(day)} ${workday.isWorkday(day)} ${tyme(y, m, d)}`);
}
JS
seen=$(node try.mjs)
echo "chinese-days 1.5.7, chinese-workday 1.16.1, tyme4ts 1.5.2
$seen"
grep -q '^2027-01-01 true true null$' <<<"$seen" || { echo "changed: 2027 is answered otherwise"; exit 1; }
grep -q '^2026-03-11 true true null$' <<<"$seen" || { echo "changed: an ordinary day is answered otherwise"; exit 1; }
grep -q '^2020-01-31 false true ' <<<"$seen" || { echo "changed: 31 January 2020 is answered otherwise"; exit 1; }
echo "as noted: a year without a notice is answered as if it were known"
