/** The worker of pdf.js has no types of its own; loading it is all that is done with it. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
