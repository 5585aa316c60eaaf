/** The built page of the register in a browser, for the tests of one file. */
import { builtRegister } from "../../support/built-register.ts";
import { onThatDay } from "../../support/on-that-day.ts";
import { useBuiltPage, type OpenedPage, type PageOptions } from "../built-page.ts";

interface RegisterPageOptions extends PageOptions {
  /** YYYY-MM-DD, for the computer of the test. */
  readonly today?: string;
}

export function useRegisterPage(): (options?: RegisterPageOptions) => Promise<OpenedPage> {
  const open = useBuiltPage({
    built: builtRegister,
    name: "register.html",
    patience: 30_000,
    shown: (page) => page.getByRole("heading", { name: "政府信息公开申请台账" }).waitFor(),
  });
  return ({ today = "2026-02-12", ...options } = {}) => open(options, onThatDay(today));
}
