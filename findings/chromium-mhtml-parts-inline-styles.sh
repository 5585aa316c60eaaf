#!/usr/bin/env bash
# Chromium 143 (@sparticuz/chromium 143.0.0) saving a page as one file, as its menu and Page.captureSnapshot do: the
# `<style>` of the page does not stay in the page. Each becomes a part text/css of its own, and the page has a link
# with an address `cid:css-…@mhtml.blink` in its place. The part bears that address in Content-Location; it has no
# Content-ID, which is what RFC 2392 says that a cid: names. A reader who takes the page alone, or looks the link up by
# Content-ID as for mail, loses every rule that stood in the page, also those that hide text.
#
# Seen: of a page with one <style>, no <style> is left in its part, one link to cid:css-…@mhtml.blink, a part text/css
# with Content-Location: cid:css-…@mhtml.blink, no Content-ID for it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund playwright-core@1.65.1 @sparticuz/chromium@143.0.0
cat >try.mjs <<'JS'
process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x"; // the package then unpacks the libraries it brings as well
const { default: chromium } = await import("@sparticuz/chromium");
const { chromium: browsers } = await import("playwright-core");
const browser = await browsers.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args,
});
const page = await browser.newPage();
await page.setContent("<!doctype html><style>.no{display:none}</style><p>1<i class=no>9</i>98</p>");
const session = await page.context().newCDPSession(page);
const { data } = await session.send("Page.captureSnapshot", { format: "mhtml" });
await browser.close();
const [, boundary] = /boundary="([^"]+)"/u.exec(data);
const [main, ...others] = data.split(`--${boundary}`).slice(1, -1);
const plain = main.replace(/=\r?\n/gu, "").replace(/=3D/gu, "=");
console.log(`style elements in the page: ${plain.split("<style").length - 1}`);
console.log(`links to cid: in the page: ${plain.match(/href="cid:css-[^"]+@mhtml\.blink"/gu)?.length ?? 0}`);
const css = others.filter((it) => /^Content-Type: text\/css/imu.test(it));
console.log(`parts of css: ${css.length}`);
console.log(`with the address in Content-Location: ${css.filter((it) => /^Content-Location: cid:css-/imu.test(it)).length}`);
console.log(`with a Content-ID: ${css.filter((it) => /^Content-ID:/imu.test(it)).length}`);
JS
seen=$(node try.mjs)
echo "@sparticuz/chromium 143.0.0
$seen"
due='style elements in the page: 0
links to cid: in the page: 1
parts of css: 1
with the address in Content-Location: 1
with a Content-ID: 0'
[ "$seen" = "$due" ] || { echo "changed: a saved page has its style sheets otherwise"; exit 1; }
echo "as noted: a style of the page is a part that is found by its Content-Location alone"
