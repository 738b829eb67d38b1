/** Whether a request may be sent a second time. */
export const retryNote = (idempotent: boolean | undefined): string =>
  idempotent ? "Safe to retry (idempotent)." : "Not safe to retry: after an unknown outcome, check the call first.";

/** A text of several lines in one. */
export const inLine = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, " ");
