import { server } from "../generated/actions.js";
import type { Phlo, PhloRun, RunPayload, RunResult } from "../generated/schema.js";
import { createApi, type PhloApi } from "./api.js";
import { checkField, checkKeys, show } from "./arguments.js";
import { readBaseUrl } from "./base-url.js";
import { readCredentials } from "./credentials.js";
import { PhloArgumentError } from "./errors.js";
import { readHeaders } from "./headers.js";
import { MultiPartyCall } from "./multi-party-call.js";
import { type CallOptions, checkCallOptions, checkPatience, type Patience, patienceKeys } from "./options.js";
import { type Perform, performer } from "./perform.js";
import { redactor } from "./redact.js";
import { isRecord } from "./reply.js";
import type { AttemptReport } from "./report.js";
import { type Line, send } from "./send.js";
import { type Fetch, fetchTransport, type Transport } from "./transport.js";
import { warm } from "./warm.js";

/** How a client is made. Every option has a default. */
export interface PhloClientOptions extends Patience {
  /** The account's Auth ID. Default: `PLIVO_AUTH_ID` in the environment. */
  readonly authId?: string | undefined;

  /** The account's Auth Token. Default: `PLIVO_AUTH_TOKEN` in the environment. Nothing that this client shows holds it. */
  readonly authToken?: string | undefined;

  /** Where the API is; a mock's address, for tests. `https:`, or `http:` on this machine. Default: Plivo's live service. */
  readonly baseUrl?: string | undefined;

  /** Stands in for the runtime's `fetch`. It must send each request once and heed the signal. */
  readonly fetch?: Fetch | undefined;

  /** Stands in for `fetch` altogether, such as `undiciTransport()` of `plivo-phlo/undici`. */
  readonly transport?: Transport | undefined;

  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;

  /** Told of every attempt when it has ended; what it throws, or rejects with, is ignored. */
  readonly onAttempt?: ((report: AttemptReport) => void) | undefined;
}

const clientKeys = ["authId", "authToken", "baseUrl", "fetch", "transport", "headers", "onAttempt"];

/**
 * Makes a client. Nothing is sent yet.
 *
 * @throws {PhloArgumentError} when an option is wrong or a credential is missing.
 */
export const createPhloClient = (options: PhloClientOptions = {}): PhloClient => new PhloClient(options);

/** Steers the calls of one Plivo account. Made by {@link createPhloClient}. */
export class PhloClient {
  /**
   * The openapi-fetch client beneath, typed by the whole document, for whoever wants `{ data, error, response }`. It keeps
   * openapi-fetch's conventions, middleware included; timeouts, repetitions and errors of the network are this client's.
   */
  readonly api: PhloApi;

  readonly #authId: string;
  readonly #line: Line;
  readonly #perform: Perform;

  constructor(options: PhloClientOptions) {
    checkKeys("option", options, [...clientKeys, ...patienceKeys]);
    checkPatience(options);
    const { authId, authorization, secrets } = readCredentials(options);
    const {
      fetch = globalThis.fetch,
      transport = fetchTransport((url, init) => fetch(url, init)),
      onAttempt,
      timeout = 15_000,
      deadline,
      retries = 2,
      headers = {},
    } = options;
    for (const [name, value] of Object.entries({ fetch, transport, onAttempt }))
      if (value !== undefined && typeof value !== "function")
        throw new PhloArgumentError(name, "a function", show(value));
    if (options.fetch && options.transport)
      throw new PhloArgumentError("fetch", "left out where transport is given", "given");
    const line: Line = {
      baseUrl: readBaseUrl(options.baseUrl ?? server),
      headers: readHeaders(headers),
      authorization,
      redact: redactor(secrets),
      transport,
      onAttempt,
      timeout,
      deadline,
      retries,
      backoff: options.backoff ?? { base: 500, cap: 8000 },
    };
    this.#authId = authId;
    this.#line = line;
    const { api, route } = createApi(line, (request) => send(line, request));
    this.api = api;
    this.#perform = performer(api, route, line);
  }

  /**
   * Opens a connection before it is needed, so that the next action need not wait for one: when an agent picks up, not when
   * they press the button. It asks for nothing and shows no credentials. How long the connection is kept is the transport's
   * affair: Node's `fetch` drops it after 4 s of silence, `undiciTransport()` after 55 s. It is tried once, within `timeout`
   * and `deadline`.
   *
   * @throws {PhloConnectionError | PhloTimeoutError} when there is no connection to be had.
   */
  async warm(options: CallOptions = {}): Promise<void> {
    checkCallOptions(options);
    await warm(this.#line, options);
  }

  /**
   * A handle on a live multi-party call.
   *
   * @param phloId - The PHLO's id, listed on the console's PHLO page.
   * @param nodeId - The id of its Multi-Party Call node, found in the node's configuration.
   * @throws {PhloArgumentError} when one of them is no id.
   */
  multiPartyCall(phloId: string, nodeId: string): MultiPartyCall {
    return new MultiPartyCall(this.#perform, phloId, nodeId);
  }

  /**
   * Runs a PHLO, which may call or write to people at once. Not idempotent: never repeat it before you know that the first
   * did nothing.
   *
   * @param payload - The values that the PHLO's Start node asks for, under the names it gives them; sent as they are.
   * @returns The run, whose `api_id` names it. Its `message` may say that the flow stopped at its first node.
   * @throws {PhloError} `mayHaveExecuted` tells whether it may have run all the same.
   */
  async run(phloId: string, payload: RunPayload = {}, options?: CallOptions): Promise<RunResult> {
    checkField("phlo_id", phloId, "phloId");
    checkPayload(payload);
    const path = { auth_id: this.#authId, phlo_id: phloId };
    return this.#perform(
      (api, route) => api.POST("/v1/account/{auth_id}/phlo/{phlo_id}", { params: { path }, body: payload, ...route }),
      options,
      "runPhlo",
    );
  }

  /** Reads a PHLO: its name and date of creation. */
  async get(phloId: string, options?: CallOptions): Promise<Phlo> {
    checkField("phlo_id", phloId, "phloId");
    const path = { phlo_id: phloId };
    return this.#perform(
      (api, route) => api.GET("/v1/phlo/{phlo_id}", { params: { path }, ...route }),
      options,
      "getPhlo",
    );
  }

  /** Reads which calls, messages and recordings a run led to. Known only from Plivo's Java SDK. */
  async getRun(phloId: string, runId: string, options?: CallOptions): Promise<PhloRun> {
    checkField("phlo_id", phloId, "phloId");
    checkField("run_id", runId, "runId");
    const path = { phlo_id: phloId, run_id: runId };
    return this.#perform(
      (api, route) => api.GET("/v1/phlo/{phlo_id}/runs/{run_id}", { params: { path }, ...route }),
      options,
      "getPhloRun",
    );
  }
}

function checkPayload(payload: unknown): void {
  if (!isRecord(payload)) throw new PhloArgumentError("payload", "a JSON object", show(payload));
  let json: string | undefined;
  try {
    json = JSON.stringify(payload);
  } catch (cause) {
    throw new PhloArgumentError("payload", "an object that JSON can express", "one that it cannot", cause);
  }
  if (!json?.startsWith("{")) throw new PhloArgumentError("payload", "a JSON object", show(payload));
}
