import type { PhloApi, Route } from "./api.js";
import { newCall } from "./call.js";
import { PhloApiError } from "./errors.js";
import type { OperationName } from "./names.js";
import { type CallOptions, checkCallOptions } from "./options.js";
import { readError } from "./reply.js";
import { type Line, send } from "./send.js";
import type { Reply } from "./verdict.js";

/** What openapi-fetch resolves with. */
interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** Performs one operation: resolves with the body of a success, throws all else. */
export type Perform = <Data extends object>(
  request: (api: PhloApi, route: Record<string, unknown>) => Promise<Answer<Data>>,
  options: CallOptions | undefined,
  operation: OperationName,
  action?: string,
) => Promise<Data>;

/** The handles' way to the API: openapi-fetch, whose answers become bodies or errors. */
export const performer =
  (api: PhloApi, route: Route, line: Line): Perform =>
  async (request, options, operation, action) => {
    if (options !== undefined) checkCallOptions(options);
    const call = newCall(operation, action);
    let reply: Reply | undefined;
    const { data, error, response } = await request(
      api,
      route(async (made) => {
        reply = await send(line, made, options, call);
        return reply;
      }),
    );
    if (data !== undefined && !readError(data)) return data;
    // The light response has no headers of its own; one that middleware has put in its place has others than the reply.
    throw new PhloApiError(call, response instanceof Response || !reply ? response : reply.head, data ?? error);
  };
