/** S-PRIVACY: numbers and names that belong to a person have no place in a published report. */
import { clauseOf, placesOf, type TextPlace } from "../places.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

interface Personal {
  /** What it is, as messages name it. */
  readonly name: string;
  readonly pattern: RegExp;
  readonly isPersonal: (place: TextPlace) => boolean;
}

/** Surnames that no other word of these sentences begins with (not 何时, 方便, 高度, 于当日). */
const SURNAME =
  "[王李张刘陈杨赵黄周吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧曹袁邓傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎潘戴夏钟汪姜邹熊孟秦侯邱]";
/** 李明, 张某某, 王××; not 陈述, 周知, 罗列, 张贴, 谢意. */
const NAME = `${SURNAME}(?:某{1,2}|[×xX*＊]{1,2}|(?![述知列贴意])\\p{Script=Han}{1,2}?)`;

/** 黄山市申请公开 names no person. */
const PLACE = /[省市县区局镇乡村委院校厂会]$/u;

const REQUESTS = "申请(?:公开|获取)";

const PERSONAL: readonly Personal[] = [
  {
    name: "手机号码",
    pattern: /1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/gu,
    isPersonal: (place) => isSetOff(place) && !isContact(place),
  },
  {
    name: "身份证号码",
    pattern: /\d{17}[\dXx](?!\d)/gu,
    isPersonal: (place) => isSetOff(place) && isIdentityNumber(place.words),
  },
  {
    name: "申请人姓名",
    pattern: new RegExp(
      `(?:申请人|原告|起诉人|上诉人)(?:为|：|:)?${NAME}` +
        `(?=申请|提出|要求|提交|通过|不服|起?诉|[向就对因的等与、，。；（(])`,
      "gu",
    ),
    isPersonal: () => true,
  },
  {
    name: "申请人姓名",
    // the verb first, for it is rare, and the character of a surname is not
    pattern: new RegExp(
      `${REQUESTS}(?<=(?:^|[，。；：、,;:])(${NAME})(?:等\\d*人)?(?:向\\p{Script=Han}{2,6})?${REQUESTS})`,
      "gu",
    ),
    isPersonal: ({ groups: [name = ""] }) => !PLACE.test(name),
  },
];

export const privacyRule = defineRule({
  code: "S-PRIVACY",
  severity: "warning",
  basis: "ours",
  holds: "正文没有手机号码、身份证号码和申请人姓名",
  check: (context) =>
    PERSONAL.flatMap(({ name, pattern, isPersonal }) =>
      placesOf(context.report, pattern)
        .filter(isPersonal)
        .map((place) => ({
          at: place.part,
          quote: clauseOf(place),
          expected: null,
          found: place.groups[0] ?? place.words,
          message: sentences.personal(place.part, clauseOf(place), name),
        })),
    ),
});

/** Not the end of a longer number, nor a part of an address. */
function isSetOff({ text, index }: TextPlace): boolean {
  return !/[\w./=-]/u.test(text[index - 1] ?? "");
}

/** How far before a number its sentence is looked at. */
const MOST_BEFORE = 200;

/** Whom to ask about the report stands in the opening: 联系电话：……. */
function isContact({ part, text, index }: TextPlace): boolean {
  const before = text.slice(Math.max(0, index - MOST_BEFORE), index);
  const sentence = before.slice(before.lastIndexOf("。") + 1);
  return (
    (part === "opening" || sentence.includes("本报告")) && /电话|联系|手机|传真/u.test(sentence)
  );
}

/** Weights and check characters of GB 11643. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = "10X98765432";

function isIdentityNumber(text: string): boolean {
  const sum = WEIGHTS.reduce((all, weight, i) => all + weight * Number(text[i]), 0);
  return CHECK_CHARACTERS[sum % CHECK_CHARACTERS.length] === text[17]?.toUpperCase();
}
