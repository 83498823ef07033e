/**
 * How Excel refuses. The codes and most messages are those of the docs page "Error handling with the application-specific JavaScript APIs";
 * which code Excel gives where the docs do not say is a guess, and every guess is made in this file or in a call that says so.
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** "Range.values"; the executor fills it in with the member that was running. */
    readonly location: string | null = null,
  ) {
    super(message);
  }
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.");
}

/** Also what the host says of everything that it does not know: an add-in must not come to lean on a member that no test has seen in Excel. */
export function apiNotFound(member: string): HostError {
  const message = "The API you are trying to use could not be found. It may be available in a newer version of Excel.";
  return new HostError("ApiNotFound", `${message} [embedded host: ${member}]`, member);
}

export function invalidArgument(detail = ""): HostError {
  const message = "The argument is invalid or missing or has an incorrect format.";
  return new HostError("InvalidArgument", detail === "" ? message : `${message} [${detail}]`);
}

/** The message is Excel's own (quoted in office-js issues). */
export function wrongArraySize(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

export function invalidOperation(detail: string): HostError {
  return new HostError("InvalidOperation", `The operation attempted is invalid on the object. [${detail}]`);
}

/** What Excel says of a failure of its own. */
export function generalException(): HostError {
  return new HostError("GeneralException", "There was an internal error while processing the request.");
}

export function invalidReference(): HostError {
  return new HostError("InvalidReference", "This reference is not valid for the current operation.");
}

export function insertDeleteConflict(detail: string): HostError {
  return new HostError("InsertDeleteConflict", `The insert or delete operation attempted resulted in a conflict. [${detail}]`);
}

/** Docs: "A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map." */
export function mergedRangeConflict(): HostError {
  return new HostError("MergedRangeConflict", "Cannot complete the operation. A table can't overlap with another table or merged cells.");
}

export function nonBlankCellOffSheet(): HostError {
  const message = "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.";
  return new HostError("NonBlankCellOffSheet", message);
}

/** What the member could do in Excel but the host cannot; never silently skipped. */
export function notImplemented(detail: string): HostError {
  return new HostError("NotImplemented", `The requested feature isn't implemented. [embedded host: ${detail}]`);
}
