export type { ActionName, OperationName } from "../names.js";
export type { Departure, ProxyExchange } from "./departure.js";
export type { Fault } from "./fault.js";
export type { Fetch } from "./fetch.js";
export type { MockRequest, RefusedRequest, SoundRequest, SoundRequestOf } from "./journal.js";
export { type Mock, startMock } from "./mock.js";
export type { MockOptions } from "./options.js";
export { type PhloProxy, type ProxyOptions, startProxy } from "./proxy.js";
export type { Violation } from "./violation.js";
