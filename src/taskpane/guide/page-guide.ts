/** What the guide says in a page without Excel, where other programs have their own keys. */
export const pageGuide: readonly string[] = [
  "方向键、Tab、Enter在格间移动，输入即替换，F2在格内改；Ctrl+D向下填充，Ctrl+R向右填充，Delete清除。",
  "Shift＋方向键或拖动选多格，点行名、列名选整行、整列，Ctrl+A全选；Ctrl+C复制，Ctrl+V粘贴数字或连行名表头的整张表。",
  "F1看这一行是什么意思，其他地方打开指南；F6在表格和窗格之间切换。",
  "Ctrl+H查找和替换正文；Ctrl+S保存为工作簿，Ctrl+Shift+S保存JSON，Ctrl+O打开，Ctrl+Z撤销，Ctrl+Y重做。",
];
