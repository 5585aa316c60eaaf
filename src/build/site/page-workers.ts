/** Whether a page has workers, which are made of blobs. */
export type PageWorkers = "none" | "some";
