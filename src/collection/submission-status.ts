/** What has become of the report of a unit: only what is `received` counts. */
export type SubmissionStatus = "missing" | "unreadable" | "wrongYear" | "duplicate" | "received";
