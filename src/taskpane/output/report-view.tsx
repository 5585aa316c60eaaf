/** 报告: the report as it will be, and the ways to take it along. */
import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import { DocumentOnePage16Regular } from "@fluentui/react-icons/svg/document-one-page";
import { Suspense, useDeferredValue, useRef, useState, type ReactElement } from "react";
import { composeVariant } from "../../document/compose-variant.ts";
import type { DocumentTree } from "../../document/document-tree.ts";
import { sheetPage } from "../../document/sheet-page.ts";
import { reportTitle } from "../../form/parts.ts";
import { variantNames, variants, type Variant } from "../../document/variant.ts";
import { writeText } from "../../document/write-text.ts";
import { HostFailure } from "../../hosts/host-failure.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { Finding } from "../../rules/finding.ts";
import type { Platform } from "../platform.ts";
import type { PaneSession } from "../session/session.ts";
import { useChosenVariant } from "./chosen-variant.ts";
import { copyFragment, copyPage, copyText } from "./copy.ts";
import { downloadReport, otherWays } from "./download-report.ts";
import { OpenErrors } from "./open-errors.tsx";
import { Preview } from "./preview.tsx";
import { PublishPart } from "./publish-part.tsx";
import { htmlOf, reportFiles } from "./report-files.ts";
import { updatePage } from "./update-page.ts";
import { WebSteps } from "./web-steps.tsx";

const IN_WORD = "已复制全文，请在Word或WPS里粘贴。";

const COPIED: Readonly<Record<Variant, string>> = {
  submit: IN_WORD,
  review: IN_WORD,
  web: "已复制全文，请在网站后台的编辑器里粘贴。",
};

const NOT_COPIED = "没有复制成功，请点一下预览，按Ctrl+A全选，再按Ctrl+C复制。";

interface ReportViewProps {
  readonly session: PaneSession;
  readonly report: AnnualReport;
  /** What is found in the finished report. */
  readonly findings: readonly Finding[];
  readonly platform: Platform;
  readonly busy: boolean;
  readonly onChecks: () => void;
  readonly onCompare: () => void;
}

export function ReportView(props: ReportViewProps): ReactElement {
  const { session, report, findings, platform, busy, onChecks, onCompare } = props;
  const styles = useStyles();
  const [variant, setVariant] = useChosenVariant(session);
  const [pages, setPages] = useState<DocumentTree | null>(null);
  const preview = useRef<HTMLIFrameElement>(null);
  const tree = (): DocumentTree => composeVariant(report, findings, variant);
  // whoever types waits for the cell, not for the page
  const [shownReport, shownFindings] = [useDeferredValue(report), useDeferredValue(findings)];

  const { addSheet } = session;
  const copy = (): void => {
    void session.work("复制全文", () => {
      const page = preview.current?.contentDocument;
      const html = htmlOf(tree(), variant);
      // what is typed a moment ago goes with it
      if (page) updatePage(page, html);
      const copied =
        variant === "web" ? copyFragment(html, writeText(tree())) : page && copyPage(page);
      return copied
        ? Promise.resolve(COPIED[variant])
        : Promise.reject(new HostFailure(NOT_COPIED));
    });
  };
  const copySource = (): void => {
    void session.work("复制源代码", () =>
      copyText(htmlOf(tree(), variant))
        ? Promise.resolve("已复制源代码，请在网站后台编辑器的源代码模式里粘贴。")
        : Promise.reject(new HostFailure("没有复制成功，请下载“网页”，用记事本打开复制。")),
    );
  };
  const { FullView } = platform;
  const isForCopying = variant === "web" || !platform.downloads;
  const copyButton = (
    <Button
      className={styles.button}
      appearance={isForCopying ? "primary" : "secondary"}
      icon={<Copy16Regular />}
      disabledFocusable={busy}
      onClick={copy}
    >
      复制全文
    </Button>
  );
  return (
    <div className={styles.view}>
      <OpenErrors finished={findings} report={report} onChecks={onChecks} />
      <PublishPart
        session={session}
        report={report}
        findings={findings}
        variant={variant}
        busy={busy}
        onCompared={onCompare}
      />
      <Field label="用途">
        <RadioGroup
          layout="horizontal"
          value={variant}
          onChange={(_event, { value }) => {
            setVariant(variants.find((it) => it === value) ?? variant);
          }}
        >
          {variants.map((it) => (
            <Radio key={it} value={it} label={variantNames[it]} />
          ))}
        </RadioGroup>
      </Field>
      {variant === "web" && <WebSteps onCopySource={copySource} busy={busy} />}
      <div className={styles.actions}>
        {isForCopying && copyButton}
        {platform.downloads &&
          reportFiles.map((file, i) => (
            <Button
              key={file.ending}
              className={styles.button}
              appearance={i === 0 && !isForCopying ? "primary" : "secondary"}
              icon={<ArrowDownload16Regular />}
              disabledFocusable={busy}
              onClick={() => {
                void downloadReport(session, { report, findings, variant }, file);
              }}
            >
              {file.name}
            </Button>
          ))}
        {!isForCopying && copyButton}
        {FullView && (
          <Button
            className={styles.button}
            icon={<DocumentOnePage16Regular />}
            onClick={() => {
              setPages(tree());
            }}
          >
            全页查看、打印
          </Button>
        )}
        {addSheet && (
          <Button
            className={styles.button}
            icon={<Table16Regular />}
            disabledFocusable={busy}
            onClick={() =>
              void addSheet(async (step) => {
                await step("正在排版");
                return sheetPage(tree());
              })
            }
          >
            生成工作表
          </Button>
        )}
      </div>
      {!platform.downloads && (
        <p className={styles.hint}>这里的Excel不能下载文件，{otherWays(session)}。</p>
      )}
      <Preview
        key={variant}
        frame={preview}
        report={shownReport}
        findings={shownFindings}
        variant={variant}
      />
      {FullView && pages && (
        <Suspense>
          <FullView
            tree={pages}
            title={`${reportTitle(report.organ.name, report.year)}（${variantNames[variant]}）`}
            onClose={() => {
              setPages(null);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  view: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: "0" },
  hint: {
    margin: "0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
