import type { PhloApi, Sender } from "./api.js";
import { newCall, type OperationName } from "./call.js";
import { PhloApiError } from "./errors.js";
import { type CallOptions, checkCallOptions } from "./options.js";
import { readError } from "./reply.js";
import { type Line, send } from "./send.js";

/** What openapi-fetch resolves with. */
interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** Performs one operation: resolves with the body of a success, throws all else. */
export type Perform = <Data extends object>(
  request: (api: PhloApi, sender: { fetch: Sender }) => Promise<Answer<Data>>,
  options: CallOptions | undefined,
  operation: OperationName,
  action?: string,
) => Promise<Data>;

/** The handles' way to the API: openapi-fetch, whose answers become bodies or errors. */
export const performer =
  (api: PhloApi, line: Line): Perform =>
  async (request, options, operation, action) => {
    if (options) checkCallOptions(options);
    const call = newCall(operation, action);
    const { data, error, response } = await request(api, { fetch: (made) => send(line, made, options, call) });
    if (data === undefined || readError(data)) throw new PhloApiError(call, response, data ?? error);
    return data;
  };
