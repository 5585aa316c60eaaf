/** Traditional characters of the words that reports state numbers in, each with its simplified form behind it. */
const PAIRS =
  "請请開开辦办結结轉转復复覆复處处維维級级訴诉訟讼計计總总個个條条項项數数據据規规範范準准證证許许罰罚強强執执製制發发廢废現现佈布對对業业務务網网絡络電电郵邮書书當当場场號号機机關关無无沒没產产與与並并將将為为內内於于進进過过還还聯联團团組组織织師师構构識识類类屬属國国統统記记錄录續续繼继決决權权獨独訊讯繳缴費费萬万億亿兩两參叁陸陆貳贰單单點点實实際际應应該该銷销徵征見见區区縣县鄉乡鎮镇會会議议違违確确認认責责駁驳審审終终時时間间歲岁經经歷历報报導导領领題题問问詢询檔档僅仅護护黨党調调達达別别餘余額额環环價价質质優优長长門门們们從从眾众樣样較较";

const simple = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) simple.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));

/** Every character that has a simplified form here. */
export const traditionalCharacters: readonly string[] = [...simple.keys()];

/** A text in simplified characters, each where its traditional one stood. */
export function simplified(text: string): string {
  return text.replace(/./gsu, (character) => simple.get(character) ?? character);
}
