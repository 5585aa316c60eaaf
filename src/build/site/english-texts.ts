/** What the custom functions say of themselves, in English: every text of functions.json, and no other. */
export const englishTexts: Readonly<Record<string, string>> = {
  "读出单元格里的数：认得全角数字、空格、千分位和件、项、个、元、万元；读不出时为#VALUE!，并说明原因。单位只去掉，不换算。":
    "Reads the number in a cell: full-width digits, blanks, separators and Chinese units are understood; otherwise #VALUE! with the reason. Units are dropped, not converted.",
  文字: "text",
  "一个单元格或一段文字，如“８件”“1，100”“2359.4197万元”":
    "One cell or a text, such as “８件”, “1，100” or “2359.4197万元”",

  "求总计：各格可以写成“８”“8件”“1，100”，空格按0计；有读不出的格时指出是哪一格，不作求和。":
    "Adds up cells that may read “８”, “8件” or “1，100”; blanks are 0. Where a cell holds no number, says which one.",
  区域: "range",
  要相加的单元格: "The cells to add up",

  "核对总计：相符为√，不符则写明应为多少、现填多少、差多少，如“总计应为8，现填0，少8”。":
    "Checks a total: √ where it is right, otherwise what it should be, what it is and the difference.",
  各格: "parts",
  总计由哪些单元格相加: "The cells that the total adds up",
  总计: "total",
  填写总计的单元格: "The cell that holds the total",

  "核对表三的勾稽关系：第一项加第二项之和，等于第三项加第四项之和。可以各给一个单元格，也可以各给一行七格，一次核对七列；结果与所给区域大小相同。":
    "Checks the balance of table three: received and carried in equal handled and carried out. Takes four cells, or four rows of seven for all columns at once; the answer has the same shape.",
  本年新收: "received",
  "第一项，本年新收政府信息公开申请数量": "Item one: requests newly received this year",
  上年结转: "carriedIn",
  "第二项，上年结转政府信息公开申请数量": "Item two: requests carried over from last year",
  办理结果总计: "handled",
  "第三项的（七）总计": "Item three (7): total handled",
  结转下年度: "carriedOut",
  "第四项，结转下年度继续办理": "Item four: carried over to next year",

  "核对整个表三：逐条列出总计和勾稽关系不符之处，全部相符时只有一行√。空格按0计，是否填全请看加载项窗格或表上的“未填n格”。":
    "Checks the whole of table three: lists every total and balance that does not hold, or a single √. Blanks are 0; the pane and the sheet say what is still blank.",
  表三: "table3",
  "全部数字，2021版25行7列，2019版23行7列，含总计行、总计列":
    "All its numbers with the total row and column: 25 by 7 in edition 2021, 23 by 7 in edition 2019",

  "按表中数字写出标准语句，与工作簿的参考语句相同，如“2025年，未收到政府信息公开申请。”。空格按0计。":
    "Writes the customary sentence from the numbers of a table, in the same words as the sheet. Blanks are 0.",
  类别: "kind",
  "申请、复议诉讼或规范性文件": "requests, disputes or documents",
  "表三全部数字（25行7列或23行7列）、表四一行15格，或表二规章和规范性文件2行3列":
    "All numbers of table three, the 15 cells of table four, or 2 by 3 of table two",
  年度: "year",
  "报告年度，如2025；可以不填": "Report year, such as 2025; may be left out",

  "推算期限：收到日期之后第几个工作日是哪一天，收到当日不计，按国务院办公厅公布的放假安排；用到还没有公布的年度时，结果是文字“暂定…”。":
    "The n-th working day after a day, by the holidays that the State Council has published; where it needs a year that is not published, a text that says so.",
  收到日期: "received",
  "日期，或“2026-1-5”这样的文字": "A date, or a text such as “2026-1-5”",
  工作日数: "days",
  "答复期限为20，延期的为40，补正为7": "20 for an answer, 40 when extended, 7 for a supplement",
  节假日: "holidays",
  "两列，日期和休或班，在公布的安排之上；只写年份的一行表示这一年已经列全；可以不填":
    "Two columns, the day and “休” (off) or “班” (worked), on top of what is published; a row with a year alone declares it complete; may be left out",

  "数工作日：起的次日到止，共有几个工作日，按国务院办公厅公布的放假安排；用到还没有公布的年度时，结果是文字“暂定…”。":
    "Working days after the first day through the second, by the holidays that the State Council has published; where it needs a year that is not published, a text that says so.",
  起: "first",
  "日期，这一天不计": "A date, itself not counted",
  止: "second",
  "日期，这一天计在内，不早于起": "A date, itself counted, no earlier than the first",
};
