import { PhloApiError } from "../base/errors.js";
import { hasError } from "../base/json.js";
import type { OperationName } from "../base/names.js";
import type { RequestValues } from "../base/once-ledger.js";
import type { RequestOptions } from "../base/options.js";
import type { ClientSettings } from "../request/client-settings.js";
import { newOperationCall } from "../request/operation-call.js";
import type { CompleteResponse } from "../request/outcome.js";
import { type OutgoingRequest, send } from "../request/send.js";
import { readHeaders } from "../validate/headers.js";
import { checkRequestOptions } from "../validate/options.js";
import { type Api, createApi, type PhloApi, toResponse } from "./api.js";
import { type MinimalRequest, MinimalResponse } from "./minimal-request.js";
import { readOnce } from "./once-options.js";
import { fromMinimal, fromRequest } from "./outgoing-request.js";

/** What openapi-fetch resolves with. */
interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** One call of one operation: sent with the typed client, `init` beside its own options, its answer read by `result`. */
export interface PendingOperation {
  readonly client: PhloApi;
  readonly init: Record<string, unknown>;
  /** Sends it, resolves with the body of a success, throws everything else. */
  result<Data extends object>(request: () => Promise<Answer<Data>>): Promise<Data>;
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
    options: RequestOptions | undefined,
    action?: string,
  ): PendingOperation {
    if (options !== undefined) checkRequestOptions(options);
    const settings = this.#settings;
    const call = newOperationCall(operation, action, values.path);
    const once = readOnce(settings, call, options);
    const added = options?.headers && readHeaders(options.headers);
    let received: CompleteResponse | undefined;

    const exchange = async (outgoing: OutgoingRequest) => {
      const request = added ? { ...outgoing, headers: { ...outgoing.headers, ...added } } : outgoing;
      received = await send(settings, request, call, once ? once.remaining() : options);
      return received;
    };
    const sendNow = async <Data extends object>(request: () => Promise<Answer<Data>>): Promise<Data> => {
      const { data, error, response } = await request();
      if (data !== undefined && !hasError(data)) return data;
      // A minimal response has no headers of its own; one that middleware has put in its place has others than ours.
      const { head, text } = received ?? {};
      const facts =
        response instanceof Response || !head
          ? { status: response.status, headers: settings.redactor.headers(response.headers) }
          : { status: head.status, headers: head.headers, text };
      throw new PhloApiError(call, facts, data ?? error);
    };
    const result = <Data extends object>(request: () => Promise<Answer<Data>>): Promise<Data> =>
      once ? once.ledger.perform({ ...once, ...values }, () => sendNow(request)) : sendNow(request);
    if (this.#api.hasMiddleware) {
      const fetch = async (request: Request) => toResponse(await exchange(await fromRequest(settings, request)));
      return { client: this.#api.client, init: { fetch }, result };
    }
    const fetch = async (request: MinimalRequest) =>
      new MinimalResponse(await exchange(fromMinimal(settings, request)));
    return { client: this.#api.minimalClient, init: { fetch }, result };
  }
}
