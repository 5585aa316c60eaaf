/** One register of several organs, and what is each organ's. */
import { answeredRequest, registerOf } from "../../src/build/rule-cases/sound-register.ts";
import { forOrgan, partOf } from "../../src/register/for-organ.ts";

const register = registerOf([
  answeredRequest(),
  answeredRequest({ number: "2026-002", onBehalfOf: "某某县人民政府" }),
]);

test("the part of an organ is worked out once", () => {
  const part = partOf(register, "某某县人民政府");
  expect(part).toEqual(forOrgan(register, "某某县人民政府"));
  expect(partOf(register, "某某县人民政府")).toBe(part);
});

test("of an organ that it does not know, a register stays whole, so that it is refused by its own name", () => {
  expect(partOf(register, "某某市审计局")).toBe(register);
});
