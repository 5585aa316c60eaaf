/** Whose number it is: 本级 and 全县 mean another thing in the report of a government than in that of its bureau. */
import { readParagraph } from "../../src/narrative/read-paragraph.ts";

test.each<[organ: string, sentence: string, facts: string[]]>([
  ["某某县统计局", "全县收到政府信息公开申请61件。", ["received=61 unsure area"]],
  ["某某县人民政府", "全县收到政府信息公开申请61件。", ["received=61 likely"]],
  ["某某县人民政府", "全省收到政府信息公开申请61件。", ["received=61 unsure others"]],
  ["某某区东门街道办事处", "全街道收到政府信息公开申请6件。", ["received=6 likely"]],
  ["某某县人民政府", "本级收到政府信息公开申请6件。", ["received=6 unsure others"]],
  ["某某县人民政府办公室", "本级收到政府信息公开申请6件。", ["received=6 sure"]],
  ["某某县统计局", "局本级收到政府信息公开申请6件。", ["received=6 sure"]],
  ["某某县统计局", "县本级收到政府信息公开申请6件。", ["received=6 unsure others"]],
  [
    "某某县人民政府",
    "县政府本级收到申请21件，乡镇收到申请9件，全县合计30件。",
    ["received=21 unsure others part", "received=9 unsure others part", "received=30 likely"],
  ],
])("%s: %s", (organ, sentence, facts) => {
  const read = readParagraph(sentence, { year: 2024, organ }).facts;
  expect(
    read.map(({ figure, value, certainty, scope, isPart }) =>
      [`${figure.id}=${value}`, certainty, scope, isPart && "part"].filter(Boolean).join(" "),
    ),
  ).toEqual(facts);
});
