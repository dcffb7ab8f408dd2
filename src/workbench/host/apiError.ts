const texts = {
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: "The resource being created already exists.",
  AccessDenied: "You cannot perform the requested operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidBinding: "This object binding is no longer valid due to previous updates.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  UndoNotSupported: "This operation can't be undone, so it can't be part of a group that is.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ApiErrorCode = keyof typeof texts;

/** What the host refuses, as the add-in will see it in `error.code` and `error.message`. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message ?? (code in texts ? texts[code as ApiErrorCode] : code));
  }

  get httpStatusCode(): number {
    if (this.code === "ItemNotFound" || this.code === "ApiNotFound") return 404;
    if (this.code === "AccessDenied") return 403;
    if (this.code === "ItemAlreadyExists") return 409;
    return this.code === "GeneralException" ? 500 : 400;
  }
}

export const invalidArgument = (message?: string) => new ApiError("InvalidArgument", message);
export const notFound = () => new ApiError("ItemNotFound");
