import { simplifierOf } from "../text/simplified.ts";

/** Traditional characters of the words that reports state numbers in. */
export const { characters: traditionalCharacters, simplified } = simplifierOf(
  "個个獲获準准證证網网絡络電电郵邮書书場场產产與与並并將将還还聯联團团師师識识記记錄录獨独訊讯億亿兩两參叁陸陆貳贰點点實实際际應应該该銷销徵征見见違违責责駁驳終终時时間间歲岁歷历導导領领檔档僅仅黨党調调達达別别餘余環环價价質质優优長长門门們们從从眾众樣样較较複复況况舉举訪访擬拟採采購购檢检滿满遺遗積积補补給给歸归徑径圍围適适順顺協协聽听饋馈遞递掛挂壓压暫暂諾诺須须簽签畢毕欄栏後后職职勞劳動动償偿糾纠錯错駐驻顯显隱隐願愿屆届",
);
