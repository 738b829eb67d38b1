import type { ActionFacts } from "../src/contract/contract.js";
import { sourceLabel } from "../src/contract/known.js";

/** Whether a request may be sent a second time. */
export const retryNote = (idempotent: boolean | undefined): string =>
  idempotent ? "Safe to retry (idempotent)." : "Not safe to retry: after an unknown outcome, check the call first.";

/** Whose address an action on a member takes, and how that is known. */
export const addressNote = ({ who, known }: NonNullable<ActionFacts["address"]>): string =>
  `The address is that of: ${who} ${sourceLabel(known)}.`;

/** A text of several lines in one. */
export const inLine = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, " ");
