export type * from "../generated/params.js";
export type {
  ActionResult,
  ConferenceBridge as ConferenceBridgeNode,
  LiveCall,
  MultiPartyCall as MultiPartyCallNode,
  Phlo,
  PhloRun,
  RunPayload,
  RunResult,
} from "../generated/schema.js";
export type { PhloApi } from "./api/api.js";
export {
  type AnyPhloError,
  type ErrorContext,
  isPhloError,
  type OnceClaim,
  PhloAbortError,
  PhloApiError,
  PhloArgumentError,
  PhloConnectionError,
  PhloError,
  PhloOnceError,
  PhloResponseError,
  PhloTimeoutError,
  type ResponseSummary,
} from "./base/errors.js";
export type { ActionName, OperationName } from "./base/names.js";
export type { OnceLedger, OnceRequest, RequestValues } from "./base/once-ledger.js";
export type { Backoff, RequestDefaults, RequestOptions } from "./base/options.js";
export { createPhloClient, type PhloClient, type PhloClientOptions, type PhloValues } from "./client.js";
export type { ConferenceBridge, ConferenceMember } from "./conference-bridge.js";
export type { LiveCallFilter } from "./live-calls.js";
export type { Member, MultiPartyCall } from "./multi-party-call.js";

export type { Logger } from "./request/logger.js";
export type { AttemptEvent, RequestEndEvent, RequestSubject, UpcomingAttempt } from "./request/request-events.js";
export type { AttemptTrace, CallTrace } from "./request/trace.js";
export type { Fetch } from "./transport/fetch.js";
export type { Transport, TransportRequest, TransportResponse } from "./transport/transport.js";
