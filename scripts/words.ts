/** Whether a request may be sent a second time. */
export const repeatRule = (idempotent: boolean | undefined): string =>
  idempotent
    ? "Repeating it does no harm."
    : "Not idempotent: never repeat it before you know that the first did nothing.";

/** A text of several lines in one. */
export const inLine = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, " ");
