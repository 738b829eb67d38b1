export type { PhloApi } from "./api.js";
export { createPhloClient, type PhloClient, type PhloClientOptions } from "./client.js";
export {
  type AnyPhloError,
  isPhloError,
  PhloAbortError,
  PhloApiError,
  PhloArgumentError,
  PhloConnectionError,
  PhloError,
  PhloReplyError,
  PhloTimeoutError,
} from "./errors.js";
export type { Member, MultiPartyCall } from "./multi-party-call.js";
export type { OperationName } from "./names.js";
export type { Backoff, CallOptions, Patience } from "./options.js";
export type { AttemptReport } from "./report.js";
export type { Fetch, Transport, TransportReply, TransportRequest } from "./transport.js";
