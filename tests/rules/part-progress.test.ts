/** How far each part has come, and what is next. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { emptyReport } from "../../src/report/empty-report.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { check } from "../../src/rules/check.ts";
import { contextOf } from "../../src/rules/context.ts";
import { nextStep, partProgress, type PartProgress } from "../../src/rules/part-progress.ts";
import { reportOf } from "../support/reports.ts";

function progressOf(report: AnnualReport): {
  progress: PartProgress[];
  next: ReturnType<typeof nextStep>;
} {
  const context = contextOf(report, { stage: "draft" });
  const progress = partProgress(context, check(report, { stage: "draft" }));
  return { progress, next: nextStep(context, progress) };
}

const organ = { name: "某某市统计局", kind: "department" } as const;
const empty = emptyReport({ edition: edition2021, year: 2025, organ, zeros: false });
const sound = reportOf(edition2021);

test("of an empty report nothing is filled; the cells are counted without their totals", () => {
  const { progress, next } = progressOf(empty);
  const inputs = edition2021.cells.filter(({ computed }) => !computed).length;
  expect(progress.map(({ filled }) => filled).every((it) => it === 0)).toBe(false);
  const tables = progress.filter(({ unit }) => unit === "cells");
  expect(tables.map(({ filled }) => filled)).toEqual([0, 0, 0]);
  expect(tables.reduce((sum, { all }) => sum + all, 0)).toBe(inputs);
  expect(progress.some(({ isDone }) => isDone)).toBe(false);
  expect(next).toMatchObject({ kind: "fill", part: { part: "opening" } });
});

test("without a name, the name is next", () => {
  const { next } = progressOf({ ...empty, organ: { ...organ, name: "" } });
  expect(next).toEqual({ kind: "head", at: "organ" });
});

test("a sound report is done in every part, and the report is next", () => {
  const { progress, next } = progressOf(sound);
  expect(progress.filter(({ isDone }) => !isDone)).toEqual([]);
  expect(next).toEqual({ kind: "report" });
});

test("a blank cell, then a wrong sum, is where one goes on", () => {
  const cell = "requests.newThisYear.researchInstitution";
  const blank = { ...sound, figures: { ...sound.figures, [cell]: null } };
  expect(progressOf(blank).next).toMatchObject({
    kind: "fill",
    part: { part: "requests", filled: 143, all: 144, at: cell },
  });
  const wrong = { ...sound, figures: { ...sound.figures, [cell]: 8 } };
  expect(progressOf(wrong).next).toMatchObject({
    kind: "settle",
    part: { part: "requests", open: { error: 2 }, isDone: false },
  });
});
