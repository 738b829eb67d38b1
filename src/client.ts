import { operations, server } from "../generated/facts.js";
import type { LiveCall, Phlo, PhloRun, RunPayload, RunResult } from "../generated/schema.js";
import type { PhloApi } from "./api/api.js";
import { OperationCaller } from "./api/call-operation.js";
import { describeValue } from "./base/describe-value.js";
import { PhloArgumentError } from "./base/errors.js";
import type { OnceLedger } from "./base/once-ledger.js";
import type { RequestDefaults, RequestOptions } from "./base/options.js";
import { userAgent } from "./base/user-agent.js";
import { type ConferenceBridge, createConferenceBridge } from "./conference-bridge.js";
import { type LiveCallFilter, listLiveCalls, listQueuedCalls, readLiveCall } from "./live-calls.js";
import { createMultiPartyCall, type MultiPartyCall } from "./multi-party-call.js";
import { ActionOrder } from "./request/action-order.js";
import type { ClientSettings } from "./request/client-settings.js";
import { type Logger, withLogger } from "./request/logger.js";
import { preconnect } from "./request/preconnect.js";
import { createRedactor } from "./request/redactor.js";
import type { AttemptEvent, RequestEndEvent, UpcomingAttempt } from "./request/request-events.js";
import { startDefault } from "./transport/default-exchange.js";
import type { StartExchange } from "./transport/exchange.js";
import { exchangeOf } from "./transport/exchange-of.js";
import { type Fetch, fetchTransport } from "./transport/fetch.js";
import type { Transport } from "./transport/transport.js";
import { checkField } from "./validate/arguments.js";
import { chooseBaseUrl, readBaseUrl } from "./validate/base-url.js";
import { readCredentials } from "./validate/credentials.js";
import { readHeaders } from "./validate/headers.js";
import { readOwnOptions, readRequestOptions, requestDefaultKeys } from "./validate/options.js";
import { readPayload } from "./validate/payload.js";

/** The options of a client. Every option has a default. */
export interface PhloClientOptions extends RequestDefaults {
  /** The account's Auth ID. Default: `PLIVO_AUTH_ID` in the environment. */
  readonly authId?: string | undefined;

  /** The account's Auth Token. Default: `PLIVO_AUTH_TOKEN` in the environment. Nothing that this client shows holds it. */
  readonly authToken?: string | undefined;

  /**
   * Logs each attempt (`debug`), each success (`info`), each retry and each failure that certainly performed nothing (`warn`),
   * and each unknown outcome (`error`): `console`, pino, or anything with some of these methods. Never the token.
   */
  readonly logger?: Logger | undefined;

  /** Whether the log masks phone numbers and SIP users, such as `+1415•••5555`. Default: `"masked"`; `"whole"` shows them. */
  readonly logAddresses?: "masked" | "whole" | undefined;

  /**
   * Where the API is; a mock's address, for tests. `https:`, or `http:` on this machine. Default: `PLIVO_BASE_URL` in the
   * environment, else Plivo's live service.
   */
  readonly baseUrl?: string | undefined;

  /**
   * Where Plivo's Voice API is, which shows the live calls. Default: Plivo's own while `baseUrl` is Plivo's own, otherwise
   * `baseUrl`, because a mock serves both. The token goes to these two places only.
   */
  readonly voiceBaseUrl?: string | undefined;

  /**
   * Allows `http:` addresses beyond this machine, such as a mock in another container (`http://mock:4010`). The token then
   * travels in the clear. Never applies to Plivo's own hosts. Default: `false`.
   */
  readonly allowInsecureHttp?: boolean | undefined;

  /** Replaces the HTTP transport by a `fetch`. It must send each request once and observe the signal. */
  readonly fetch?: Fetch | undefined;

  /**
   * Replaces the HTTP transport, such as `nodeTransport({ ca })` of `plivo-phlo/node`. Default: Node's own sockets on Node;
   * `fetch` elsewhere, and where `globalThis.fetch` or undici's global dispatcher has been replaced.
   */
  readonly transport?: Transport | undefined;

  /** Sent with every request. A `User-Agent` of your own replaces ours (`plivo-phlo/1.0.0 node/24`). */
  readonly headers?: Readonly<Record<string, string>> | undefined;

  /**
   * Called before every attempt, which waits until it resolves: the place of a rate limiter. `totalTimeout` and `signal` end
   * the wait, `timeout` does not count it. What it throws, or rejects with, ends the request as a {@link PhloAbortError}.
   */
  readonly beforeAttempt?: ((attempt: UpcomingAttempt) => unknown) | undefined;

  /** Called after every attempt; what it throws, or rejects with, is ignored. */
  readonly onAttempt?: ((event: AttemptEvent) => void) | undefined;

  /** Called when a request has ended, after all its attempts; what it throws, or rejects with, is ignored. */
  readonly onEnd?: ((event: RequestEndEvent) => void) | undefined;

  /** Remembers across processes which actions were sent, for requests with `once`: a ledger of `plivo-phlo/once`. */
  readonly once?: OnceLedger | undefined;
}

const listenerKeys = ["beforeAttempt", "onAttempt", "onEnd"] as const;
const clientKeys = [
  "authId",
  "authToken",
  "baseUrl",
  "voiceBaseUrl",
  "allowInsecureHttp",
  "fetch",
  "transport",
  "headers",
  "once",
  "logger",
  "logAddresses",
  ...listenerKeys,
  ...requestDefaultKeys,
];

/** The values of a PHLO's Start node: an object of any type, an interface included, but no list. */
export type PhloValues = RunPayload | (object & { readonly [Symbol.iterator]?: never });

/** Steers the calls of one Plivo account. Made by {@link createPhloClient}; a test may fake it with an object literal. */
export interface PhloClient {
  /**
   * The openapi-fetch client beneath, typed by the whole document, for whoever wants `{ data, error, response }`. It keeps
   * openapi-fetch's conventions, middleware included; timeouts, retries and network errors are this client's. `once`, and the
   * other options of a handle's method, are refused here.
   */
  readonly api: PhloApi;

  /**
   * Opens a connection before it is needed, so that the next action need not wait for one: when an agent picks up, not when
   * they press the button. Sends an unauthenticated OPTIONS request, once, within `timeout` and `totalTimeout`. The
   * transport decides how long the connection is kept: by default on Node 55 s, as with `undiciTransport()`; Node's `fetch`,
   * 4 s.
   *
   * @throws {PhloConnectionError | PhloTimeoutError} when it could not connect.
   */
  preconnect(options?: RequestOptions): Promise<void>;

  /**
   * A handle on a live multi-party call. Sends nothing.
   *
   * @param phloId - The PHLO's id, listed on the console's PHLO page.
   * @param nodeId - The id of its Multi-Party Call node, found in the node's configuration.
   * @throws {PhloArgumentError} when one of them is not an id.
   */
  multiPartyCall(phloId: string, nodeId: string): MultiPartyCall;

  /**
   * A handle on a conference bridge. Sends nothing. Undocumented; Plivo's PHP and Python SDKs have it.
   *
   * @param phloId - The PHLO's id, listed on the console's PHLO page.
   * @param nodeId - The id of its Conference Bridge node, found in the node's configuration.
   * @throws {PhloArgumentError} when one of them is not an id.
   */
  conferenceBridge(phloId: string, nodeId: string): ConferenceBridge;

  /**
   * Runs a PHLO, which may call or write to people at once. Not idempotent: after an unknown outcome, check whether it ran
   * before you retry.
   *
   * @param payload - The values that the PHLO's Start node asks for, under the names it gives them; sent as they are.
   * @returns The run, whose `api_id` is its id. Its `message` may say that the flow stopped at its first node.
   * @throws {PhloError} `mayHaveExecuted` says whether it may have run all the same.
   */
  run(phloId: string, payload?: PhloValues, options?: RequestOptions): Promise<RunResult>;

  /**
   * Reads a PHLO: its name and date of creation.
   *
   * @throws {PhloError} when there is no such PHLO, or no response.
   */
  get(phloId: string, options?: RequestOptions): Promise<Phlo>;

  /**
   * Reads which calls, messages and recordings a run led to. Undocumented; Plivo's Java SDK has it.
   *
   * @throws {PhloError} when there is no such run, or no response.
   */
  getRun(phloId: string, runId: string, options?: RequestOptions): Promise<PhloRun>;

  /**
   * The ids of the calls that ring or are in progress, by Plivo's Voice API. Look here after an unknown outcome. **An id says
   * that the call exists; an empty list says nothing**: the call may be queued, or over. That a PHLO's calls are listed is an
   * inference, not documented.
   *
   * Asks for each number with and without `+`, and reads every page of 20, up to 1000 calls.
   *
   * @throws {PhloError} when a filter is wrong, or one of the requests failed.
   * @example
   * const ringing = await phlo.liveCalls({ to: "+14152225555" });
   */
  liveCalls(filter?: LiveCallFilter, options?: RequestOptions): Promise<string[]>;

  /**
   * Reads one call that rings or is in progress: who calls whom, and its `call_status`.
   *
   * @param callUuid - The call's id, from {@link liveCalls}, a run or an event callback.
   * @throws {PhloError} after a 404 no call with this id is live.
   */
  liveCall(callUuid: string, options?: RequestOptions): Promise<LiveCall>;

  /**
   * The ids of the calls that Plivo has not dialled yet, by its Voice API; up to 1000. There is no filter for them.
   *
   * @throws {PhloError} when one of the requests failed.
   */
  queuedCalls(options?: RequestOptions): Promise<string[]>;
}

/**
 * Makes a client. Sends nothing.
 *
 * @throws {PhloArgumentError} when an option is wrong or a credential is missing.
 * @example
 * const phlo = createPhloClient(); // PLIVO_AUTH_ID and PLIVO_AUTH_TOKEN in the environment
 * const call = phlo.multiPartyCall("e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8");
 * await call.coldTransfer({ to: "+14152225555", trigger_source: "+14152223333" });
 */
export function createPhloClient(options: PhloClientOptions = {}): PhloClient {
  const own = readOwnOptions(options, clientKeys);
  const { authId, ...credentials } = readCredentials(own);
  return new Client(authId, readSettings(own, authId, credentials));
}

function readSettings(
  options: PhloClientOptions,
  account: string,
  { authorization, secrets }: { authorization: string; secrets: readonly string[] },
): ClientSettings {
  const { fetch, transport, headers = {}, beforeAttempt, onAttempt, onEnd, timeout = 15_000, maxRetries = 2 } = options;
  const { backoff = { initialDelay: 500, maxDelay: 8000 } } = options;
  for (const name of ["fetch", "transport", ...listenerKeys] as const)
    if (options[name] !== undefined && typeof options[name] !== "function")
      throw new PhloArgumentError(name, "a function", describeValue(options[name]));
  if (fetch && transport) throw new PhloArgumentError("fetch", "left out where `transport` is given", "given");
  if (options.once !== undefined && typeof options.once?.perform !== "function")
    throw new PhloArgumentError("once", "a ledger of plivo-phlo/once", describeValue(options.once));
  const agent = userAgent();
  const { allowInsecureHttp = false } = options;
  if (typeof allowInsecureHttp !== "boolean")
    throw new PhloArgumentError("allowInsecureHttp", "true or false", describeValue(allowInsecureHttp));
  const baseUrl = chooseBaseUrl(options.baseUrl, server, allowInsecureHttp);
  const { voiceBaseUrl = baseUrl === server ? operations.listCalls.server : baseUrl } = options;
  return {
    account,
    baseUrl,
    voiceBaseUrl: readBaseUrl(voiceBaseUrl, "voiceBaseUrl", allowInsecureHttp),
    headers: { ...(agent && { "user-agent": agent }), ...readHeaders(headers) },
    authorization,
    redactor: createRedactor(secrets),
    order: new ActionOrder(),
    start: chooseExchange(fetch, transport),
    beforeAttempt,
    ...withLogger({ onAttempt, onEnd }, options),
    timeout,
    totalTimeout: options.totalTimeout,
    maxRetries,
    backoff,
    once: options.once,
  };
}

function chooseExchange(fetch: Fetch | undefined, transport: Transport | undefined): StartExchange {
  const given = transport ?? (fetch && fetchTransport(fetch));
  return given ? exchangeOf(given) : startDefault;
}

class Client implements PhloClient {
  readonly #authId: string;
  readonly #settings: ClientSettings;
  readonly #caller: OperationCaller;

  constructor(authId: string, settings: ClientSettings) {
    this.#authId = authId;
    this.#settings = settings;
    this.#caller = new OperationCaller(settings);
  }

  get api(): PhloApi {
    return this.#caller.client;
  }

  async preconnect(given: RequestOptions = {}): Promise<void> {
    const options = readRequestOptions(given);
    if (options.once !== undefined) throw new PhloArgumentError("once", "left out: this performs no action", "a key");
    await preconnect(this.#settings, options);
  }

  multiPartyCall(phloId: string, nodeId: string): MultiPartyCall {
    return createMultiPartyCall(this.#caller, phloId, nodeId);
  }

  conferenceBridge(phloId: string, nodeId: string): ConferenceBridge {
    return createConferenceBridge(this.#caller, phloId, nodeId);
  }

  async run(phloId: string, payload: PhloValues = {}, options?: RequestOptions): Promise<RunResult> {
    checkField("phlo_id", phloId, "phloId");
    const path = { auth_id: this.#authId, phlo_id: phloId };
    const body = readPayload(payload, this.#settings.redactor.cause);
    const { client, init, result } = this.#caller.begin("runPhlo", { path, body }, options);
    return result(() => client.POST("/v1/account/{auth_id}/phlo/{phlo_id}", { params: { path }, body, ...init }));
  }

  async get(phloId: string, options?: RequestOptions): Promise<Phlo> {
    checkField("phlo_id", phloId, "phloId");
    const path = { phlo_id: phloId };
    const { client, init, result } = this.#caller.begin("getPhlo", { path }, options);
    return result(() => client.GET("/v1/phlo/{phlo_id}", { params: { path }, ...init }));
  }

  async getRun(phloId: string, runId: string, options?: RequestOptions): Promise<PhloRun> {
    checkField("phlo_id", phloId, "phloId");
    checkField("run_id", runId, "runId");
    const path = { phlo_id: phloId, run_id: runId };
    const { client, init, result } = this.#caller.begin("getPhloRun", { path }, options);
    return result(() => client.GET("/v1/phlo/{phlo_id}/runs/{run_id}", { params: { path }, ...init }));
  }

  async liveCalls(filter: LiveCallFilter = {}, options: RequestOptions = {}): Promise<string[]> {
    return listLiveCalls(this.#caller, this.#settings, filter, options);
  }

  async liveCall(callUuid: string, options?: RequestOptions): Promise<LiveCall> {
    return readLiveCall(this.#caller, this.#authId, callUuid, options);
  }

  async queuedCalls(options: RequestOptions = {}): Promise<string[]> {
    return listQueuedCalls(this.#caller, this.#settings, options);
  }
}
