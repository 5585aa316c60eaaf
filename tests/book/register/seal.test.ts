/** The copy that is kept when a year is over. */
import { readFileSync } from "node:fs";
import { fillRegister } from "../../../src/book/register/fill-register.ts";
import { readRegisterBook } from "../../../src/book/register/read-register-book.ts";
import {
  changedSince,
  readSeal,
  sealOf,
  sealWords,
  writeSeal,
} from "../../../src/book/register/seal.ts";
import { setting } from "../../../src/layout/register/keys.ts";
import { REGISTER_TEMPLATE } from "../../../src/layout/register/plan-register.ts";
import { countRegister } from "../../../src/register/count.ts";
import { readRegister } from "../../../src/register/read-register.ts";
import type { Register } from "../../../src/register/register.ts";
import {
  answeredRequest,
  registerOf,
  requestOf,
} from "../../../src/build/rule-cases/sound-register.ts";
import { open } from "../../support/workbooks.ts";

const REGISTER = registerOf([answeredRequest({ number: "1" }), requestOf({ number: "2" })]);

const countOf = (register: Register) => countRegister(readRegister(register));

test("it says its day and its counts to people and to us, and is the register otherwise", () => {
  const workbook = open(readFileSync(REGISTER_TEMPLATE));
  fillRegister(workbook, REGISTER, "2027-01-15");
  const seal = sealOf(countOf(REGISTER), "2027-01-15");
  writeSeal(workbook, REGISTER, seal);
  const saved = open(workbook.save());
  expect(readSeal(saved)).toEqual(seal);
  expect(readRegisterBook(saved).register).toEqual(REGISTER);
  const [today] = [...saved.findNames([setting.today]).values()];
  if (!today?.area) throw new Error("The day has lost its name.");
  const { sheet, top, left } = today.area;
  const cells = saved.readSheet(sheet);
  // no formula any longer: the copy is of that day for ever
  const day = cells.at(top, left);
  expect([day?.formula, day && saved.dateOf(day)]).toEqual([null, "2027-01-15"]);
  expect(cells.at(top, left + 1)?.value).toBe(
    "封存于2027年1月15日：新收2件，上年结转0件，办结1件，结转下年1件。",
  );
  expect(sealWords(seal)).toBe(cells.at(top, left + 1)?.value);
});

test("what counts otherwise than then is told", () => {
  const seal = sealOf(countOf(REGISTER), "2027-01-15");
  expect(changedSince(seal, countOf(REGISTER))).toBe(0);
  const later = registerOf([answeredRequest({ number: "1" }), answeredRequest({ number: "2" })]);
  // 予以公开 and its totals, 结转 and its total
  expect(changedSince(seal, countOf(later))).toBe(6);
});

test.each(["", "{", "[]", '{"on":"heute","figures":{}}', 7])(
  "a property of others is no seal: %p",
  (value) => {
    expect(readSeal({ property: () => value })).toBeUndefined();
  },
);
