/** The ways by which requests came, out of the words of texts. */
import { channelsIn } from "../../src/collection/channels.ts";
import { readReport } from "../../src/narrative/read-report.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { reportOf } from "../support/reports.ts";

function channelsOf(text: string, received: number): ReturnType<typeof channelsIn> {
  const narrative = {
    opening: [],
    overview: [text],
    problemsAndImprovements: [],
    otherMatters: [],
  };
  return channelsIn(readReport(reportOf(edition2021, {}, { narrative })), received);
}

test.each([
  [
    "收到政府信息公开申请8件，其中网络申请4件，信函申请3件，当面申请1件。",
    { network: 4, letter: 3, inPerson: 1 },
  ],
  [
    "收到政府信息公开申请12件，其中，通过依申请公开系统9件，邮寄2件，传真1件。",
    { network: 9, letter: 2, fax: 1 },
  ],
])("%s", (text, channels) => {
  const received = Object.values(channels).reduce((all, it) => all + it, 0);
  expect(channelsOf(text, received)).toEqual(channels);
});

test.each([
  [
    "ways that do not make up all of them",
    "收到政府信息公开申请8件，其中网络申请4件，信函申请3件。",
  ],
  ["other lists", "收到政府信息公开申请8件，其中自然人5件，商业企业3件。"],
  ["nothing of ways", "收到政府信息公开申请8件。"],
])("%s divide nothing", (_case, text) => {
  expect(channelsOf(text, 8)).toBeUndefined();
});
