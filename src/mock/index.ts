export type { ActionName, OperationName } from "../base/names.js";
export type { Fault } from "./faults/fault.js";
export type { MockFetch } from "./http/fetch.js";
export type { AcceptedRequest, AcceptedRequestOf, MockRequest, RejectedRequest } from "./journal.js";
export { type Mock, startMock } from "./mock.js";
export type { MockOptions } from "./options.js";
export type { ContractViolation, ProxyExchange } from "./proxy/contract-violation.js";
export { type PhloProxy, type ProxyOptions, startProxy } from "./proxy/proxy.js";
export type { Violation } from "./validation/violation.js";
