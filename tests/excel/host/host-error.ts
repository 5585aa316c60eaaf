/** What a host answers when it refuses; the library makes an OfficeExtension.Error of it. */

/** Codes and sentences as Excel gives them. */
const SENTENCES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestAborted: "The request was aborted during run time.",
  UnsupportedFeature:
    "The operation failed because the source worksheet contains an unsupported feature.",
} as const;

export type HostErrorCode = keyof typeof SENTENCES;

export class HostError extends Error {
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, detail = "") {
    super(detail === "" ? SENTENCES[code] : `${SENTENCES[code]} ${detail}`);
    this.code = code;
  }
}

/** The stand-in does not know how to do this; Excel may. */
export class NotImplemented extends Error {
  readonly code = "NotImplemented";

  constructor(what: string) {
    super(`The stand-in Excel has no ${what}.`);
  }
}
