#!/usr/bin/env bash
# date-holidays 3.37.0, "CN": its rules are not those in force. Since 2025 the State Council's regulation gives two days for
# Labour Day, 1 and 2 May, and four for the Spring Festival, to the third day of the year; the package knows 1 May and the
# days to the second. On the other hand it calls "public", like New Year, the days on which some citizens only are free
# for half a day: 8 March, 4 May, 1 August (soldiers). Deadlines in working days come out wrong in both directions, for
# years long past as well, and there is no word of the weekends that are worked instead.
#
# Seen: 31 January 2025, a Friday of the Spring Festival, and 2 May 2025 are no holidays; 1 August 2025, a Friday on which
# every office works, is a public holiday. Sunday 26 January 2025, worked by notice, is not told from other Sundays.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund date-holidays@3.37.0
cat >try.cjs <<'JS'
const Holidays = require("date-holidays");
const china = new Holidays("CN");
for (const day of ["2025-01-30", "2025-01-31", "2025-05-01", "2025-05-02", "2025-08-01", "2025-01-26"]) {
  const found = china.isHoliday(new Date(`${day}T12:00:00+08:00`));
  console.log(day, found ? found.map((it) => `${it.name} ${it.type}`).join(", ") : "no holiday");
}
JS
seen=$(node try.cjs)
echo "date-holidays 3.37.0
$seen"
due="2025-01-30 春节 public
2025-01-31 no holiday
2025-05-01 劳动节 public
2025-05-02 no holiday
2025-08-01 建军节 public
2025-01-26 no holiday"
[ "$seen" = "$due" ] || { echo "changed: holidays of China are known otherwise"; exit 1; }
echo "as noted: holidays since 2025 are missing, a working Friday is a public holiday"
