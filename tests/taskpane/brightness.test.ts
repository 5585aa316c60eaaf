import { brightnessOf } from "../../src/taskpane/brightness.ts";

test.each([
  ["#E6E6E6", "#262626", "light"], // 彩色
  ["#FFFFFF", "#000000", "light"],
  ["#262626", "#F0F0F0", "dark"], // 黑色
  ["#666666", "#FFFFFF", "dark"], // 深灰色
  ["", "", undefined],
])("a background of %s under %s is %s", (background, foreground, brightness) => {
  expect(brightnessOf(background, foreground)).toBe(brightness);
});
