export interface DebugInfo {
  readonly code?: string;
  readonly message?: string;
  readonly errorLocation?: string;
  readonly statement?: string;
}

/** What Excel's API throws: a code to act on, Microsoft's English message, and where in the request it went wrong. */
export class OfficeError extends Error {
  override readonly name = 'RichApi.Error';
  readonly debugInfo: DebugInfo;
  readonly traceMessages: string[] = [];

  constructor(
    readonly code: string,
    message: string,
    debugInfo: DebugInfo = {},
  ) {
    super(message);
    this.debugInfo = { code, message, ...debugInfo };
  }
}

/** The messages of Excel for the codes the stand-in can give. */
const messages = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath:
    'The object path isn\'t working for what you\'re trying to do. If you\'re using the object across multiple "context.sync" calls and outside the sequential execution of a ".run" batch, please use the "context.trackedObjects.add()" and "context.trackedObjects.remove()" methods to manage the object\'s lifetime.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidRequestContext: 'Cannot use the object across different request contexts.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  RunMustReturnPromise: 'The batch function passed to the ".run" method didn\'t return a promise.',
  UndoNotSupported: 'An operation in this group does not support undo, so the operations cannot be merged into one undo group.',
} as const;

export type OfficeErrorCode = keyof typeof messages;

/** The error with Excel's message for the code; `detail` says what was wrong, for whoever debugs. */
export function officeError(code: OfficeErrorCode, errorLocation?: string, detail?: string): OfficeError {
  return new OfficeError(code, detail ? `${messages[code]} (${detail})` : messages[code], errorLocation ? { errorLocation } : {});
}

export function propertyNotLoaded(className: string, property: string): OfficeError {
  const message = `The property '${property}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`;
  return new OfficeError('PropertyNotLoaded', message, { errorLocation: `${className}.${property}` });
}
