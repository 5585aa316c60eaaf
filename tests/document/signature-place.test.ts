import { signaturePlace } from "../../src/document/signature-place.ts";

test.each([
  [
    "a long organ: the date begins two characters after it",
    "某某市住房和城乡建设局",
    { organ: 2, date: 4.5 },
  ],
  [
    "a short organ: the date keeps two characters, the organ gives way",
    "某某县",
    { organ: 7.5, date: 2 },
  ],
])("%s", (_case, organ, place) => {
  expect(signaturePlace({ organ, date: "2026年1月20日" })).toEqual(place);
});
