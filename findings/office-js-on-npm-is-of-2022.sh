#!/usr/bin/env bash
# @microsoft/office-js on npm: the version goes up, the library does not. 1.1.97 and 1.1.110 hold the same Excel code,
# file version 16.0.15407.10000 of July 2022, which knows requirement sets up to ExcelApi 1.15; @types/office-js of the
# same season describes 1.20 and later. A host that serves the package itself type-checks calls that cannot work.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for version in 1.1.97 1.1.110; do
  npm pack --silent "@microsoft/office-js@$version" >/dev/null
  mkdir "$version"
  tar -xzf "microsoft-office-js-$version.tgz" -C "$version" package/dist/excel-win32-16.01.debug.js
done
excel=package/dist/excel-win32-16.01.debug.js
for version in 1.1.97 1.1.110; do
  file=$version/$excel
  build=$(grep -oE '16\.0\.[0-9]{5}\.[0-9]+' "$file" | sort -u | head -n 1)
  known=$(grep -c '"1\.15"' "$file" || true)
  newer=$(grep -cE '"1\.(1[6-9]|2[0-9])"' "$file" || true)
  echo "$version: file version $build, $known lines of 1.15, $newer lines of newer sets"
  [ "$build" = 16.0.15407.10000 ] && [ "$known" -gt 0 ] && [ "$newer" = 0 ] || { echo "changed"; exit 1; }
done
echo "as noted: in 1.1.110 as in 1.1.97 the library is that of July 2022"
