/**
 * The program of 汇总.html, as it stands in the page: whoever clicks a number sees the units behind it, and whoever
 * types into a box sees the rows that hold that. It asks for nothing, and writes text as text.
 */
export const PAGE_SCRIPT = `"use strict";
const at = (id) => document.getElementById(id);
const data = JSON.parse(at("data").textContent);
const made = (name, text) => {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
};
const rowOf = (unit, value) => {
  const row = document.createElement("tr");
  const head = made("th", unit);
  head.scope = "row";
  row.append(head, made("td", String(value)));
  return row;
};
document.addEventListener("click", ({ target }) => {
  const button = target.closest("button[data-cell]");
  if (!button) return;
  const { scope, cell } = button.dataset;
  const { contributions, blanks, units } = data.sums[scope];
  const behind = contributions[cell];
  at("who-title").textContent = data.scopes[scope] + "　" + data.cells[cell];
  const rows = [];
  for (let i = 0; i < behind.length; i += 2) rows.push(rowOf(data.units[behind[i]], behind[i + 1]));
  at("who-sum").textContent = button.textContent;
  at("who-rows").replaceChildren(...rows);
  const names = blanks[cell].map((unit) => data.units[unit]);
  const zeros = units - rows.length - names.length;
  at("who-zeros").textContent = zeros > 0 ? "填0的单位" + zeros + "个。" : "";
  at("who-blanks").textContent =
    names.length > 0 ? "没有填写的单位" + names.length + "个：" + names.join("、") + "。" : "";
  at("who").showModal();
  at("who-box").scrollTop = 0;
});
at("who-close").addEventListener("click", () => at("who").close());
for (const box of document.querySelectorAll("input[data-filter]")) {
  box.addEventListener("input", () => {
    const words = box.value.trim();
    let shown = 0;
    for (const row of at(box.dataset.filter).tBodies[0].rows) {
      row.hidden = !row.textContent.includes(words);
      if (!row.hidden) shown += 1;
    }
    at(box.dataset.filter + "-count").textContent = "显示" + shown + "行";
  });
}
`;

/** What the policy of the page lets run, and nothing else: SHA-256 of the program in base64. */
export const SCRIPT_HASH = "ZQ3VvGKEGMh6QEynBrcSvTm9W+a54GOqUu0XGUVgVu4=";
