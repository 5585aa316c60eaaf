import { simplifierOf } from "../text/simplified.ts";

/** Traditional characters of the words that reports state numbers in. */
export const { characters: traditionalCharacters, simplified } = simplifierOf(
  "個个獲获準准證证網网絡络電电郵邮書书場场產产與与並并將将還还聯联團团師师識识記记錄录獨独訊讯億亿兩两參叁陸陆貳贰點点實实際际應应該该銷销徵征見见違违責责駁驳終终時时間间歲岁歷历導导領领檔档僅仅黨党調调達达別别餘余環环價价質质優优長长門门們们從从眾众樣样較较複复況况舉举訪访擬拟採采購购檢检滿满遺遗積积約约補补給给歸归徑径圍围適适遲迟順顺協协聽听饋馈遞递掛挂壓压暫暂諾诺須须訖讫簽签畢毕閱阅欄栏雙双響响後后財财職职勞劳動动傳传劃划編编論论濟济貸贷賬账賠赔償偿糾纠錯错駐驻隊队營营顯显評评嚴严談谈諮咨負负載载週周醫医鑒鉴鑑鉴針针階阶隱隐頁页頻频願愿届撤",
);
