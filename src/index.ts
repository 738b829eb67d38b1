export type { PhloApi } from "./api.js";
export type { OperationName } from "./call.js";
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
export type { CallOptions, Patience } from "./options.js";
export type { Backoff } from "./pause.js";
export type { AttemptReport } from "./send.js";
export type { Fetch, Transport, TransportReply, TransportRequest } from "./transport.js";
