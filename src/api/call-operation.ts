import { PhloApiError, PhloResponseError } from "../base/errors.js";
import { hasError, isObject } from "../base/json.js";
import type { OperationName } from "../base/names.js";
import type { RequestValues } from "../base/once-ledger.js";
import type { RequestOptions } from "../base/options.js";
import { ownProperties } from "../base/own-properties.js";
import type { ClientSettings } from "../request/client-settings.js";
import { newOperationCall } from "../request/operation-call.js";
import type { CompleteResponse } from "../request/outcome.js";
import { type OutgoingRequest, send } from "../request/send.js";
import { readRequestOptions } from "../validate/options.js";
import { type Api, createApi, type PhloApi, unpolluted } from "./api.js";
import { MiddlewareGuard } from "./middleware-guard.js";
import { type MinimalRequest, MinimalResponse } from "./minimal-request.js";
import { readOnce } from "./once-options.js";
import { fromMinimal, fromRequest } from "./outgoing-request.js";

/** What openapi-fetch resolves with. */
interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** What is wrong with the body of a success, in words. */
type ProblemOf = (body: object) => string | undefined;

/** One call of one operation: sent with the typed client, `init` beside its own options, its answer read by `result`. */
export interface PendingOperation {
  readonly client: PhloApi;
  readonly init: Record<string, unknown>;
  /** Sends it, resolves with the body of a success, throws everything else: also a body with which something is wrong. */
  result<Data extends object>(request: () => Promise<Answer<Data>>, problemOf?: ProblemOf): Promise<Data>;
}

/** The handles' way to the API: openapi-fetch, whose answers become bodies or errors. */
export class OperationCaller {
  readonly #settings: ClientSettings;
  readonly #api: Api;

  constructor(settings: ClientSettings) {
    this.#settings = settings;
    this.#api = createApi(settings);
  }

  get client(): PhloApi {
    return this.#api.client;
  }

  /** @throws {PhloArgumentError} when an option is wrong. */
  begin(
    operation: OperationName,
    values: RequestValues,
    given: RequestOptions | undefined,
    action?: string,
  ): PendingOperation {
    const settings = this.#settings;
    const options = given === undefined ? none : readRequestOptions(given);
    const call = newOperationCall(operation, action, values.path);
    const once = readOnce(settings, call, values, options);
    const exchange = async (outgoing: OutgoingRequest, limits?: RequestOptions) => {
      const request = options.headers
        ? { ...outgoing, headers: { ...outgoing.headers, ...options.headers } }
        : outgoing;
      return send(settings, request, call, ownProperties<RequestOptions>(once ? once.remaining() : options, limits));
    };
    const read = <Data extends object>(
      { data, error, response }: Answer<Data>,
      received: CompleteResponse | undefined,
      problemOf: ProblemOf = () => undefined,
    ): Data => {
      const isSuccess = isObject(data) && !hasError(data);
      const problem = isSuccess ? problemOf(data) : "the response of middleware is not a JSON object";
      if (isSuccess && problem === undefined) return data;
      // What middleware has put in the place of our response says nothing about the action.
      call.mayHaveExecuted ||= !received && !call.readOnly;
      const facts = received
        ? { status: received.head.status, headers: received.head.headers, text: received.text }
        : { status: response.status, headers: settings.redactor.headers(response.headers) };
      if (response.ok && problem !== undefined && !hasError(data)) throw new PhloResponseError(problem, call, facts);
      throw new PhloApiError(call, facts, data ?? error);
    };

    if (!this.#api.hasMiddleware) {
      let received: CompleteResponse | undefined;
      const fetch = async (request: MinimalRequest) => {
        received = await exchange(fromMinimal(settings, request));
        return new MinimalResponse(received);
      };
      const sendNow = async <Data extends object>(request: () => Promise<Answer<Data>>, problemOf?: ProblemOf) =>
        read(await request(), received, problemOf);
      return {
        client: this.#api.minimalClient,
        init: { ...unpolluted, fetch },
        result: resultOf(once, sendNow),
      };
    }
    const limits = { ...options, totalTimeout: options.totalTimeout ?? settings.totalTimeout };
    let guard: MiddlewareGuard | undefined;
    const fetch = async (request: Request) => {
      const outgoing = await fromRequest(settings, request);
      return guard?.send(request, (limits) => exchange(outgoing, limits));
    };
    const sendNow = async <Data extends object>(request: () => Promise<Answer<Data>>, problemOf?: ProblemOf) => {
      const current = new MiddlewareGuard(settings, call, once ? once.remaining() : limits);
      guard = current;
      const answer = await current.run(request);
      return read(answer, current.receivedOf(answer.response), problemOf);
    };
    return { client: this.#api.client, init: { ...unpolluted, fetch }, result: resultOf(once, sendNow) };
  }
}

const none: RequestOptions = Object.freeze(ownProperties<RequestOptions>());

type SendNow = PendingOperation["result"];

/** Sends at once, or through the ledger. */
const resultOf =
  (once: ReturnType<typeof readOnce>, sendNow: SendNow): SendNow =>
  (request, problemOf) =>
    once ? once.ledger.perform(once.request, () => sendNow(request, problemOf)) : sendNow(request, problemOf);
