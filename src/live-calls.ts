/** Which calls are live: where to look after an unknown outcome. */
import type { CallList, LiveCall, operations } from "../generated/schema.js";
import type { OperationCaller } from "./api/call-operation.js";
import { PhloApiError } from "./base/errors.js";
import type { RequestOptions } from "./base/options.js";
import { readOwn } from "./base/read-own.js";
import type { ClientSettings } from "./request/client-settings.js";
import { checkField } from "./validate/arguments.js";
import { readRequestOptions } from "./validate/options.js";

/** Which live calls are meant; all of them without a filter. */
export interface LiveCallFilter {
  /** The phone number or SIP address that is called. */
  readonly to?: string | undefined;

  /** The phone number or SIP address that calls. */
  readonly from?: string | undefined;

  /** Whether the account calls (`outbound`) or is called (`inbound`). */
  readonly direction?: "inbound" | "outbound" | undefined;
}

type Query = operations["listCalls"]["parameters"]["query"];
type Account = Pick<ClientSettings, "account" | "totalTimeout">;

const pageSize = 20;
const mostCalls = 1000;

/** @throws {PhloArgumentError} when a filter is wrong. */
export async function listLiveCalls(
  caller: OperationCaller,
  account: Account,
  filter: LiveCallFilter,
  options: RequestOptions,
): Promise<string[]> {
  const { to, from, direction } = readOwn<LiveCallFilter>("filter", filter, ["to", "from", "direction"]);
  if (to !== undefined) checkField("to_number", to, "to");
  if (from !== undefined) checkField("from_number", from, "from");
  if (direction !== undefined) checkField("call_direction", direction, "direction");
  const queries = spellings(to).flatMap((toNumber) =>
    spellings(from).map((fromNumber) => ({
      status: "live" as const,
      ...(toNumber !== undefined && { to_number: toNumber }),
      ...(fromNumber !== undefined && { from_number: fromNumber }),
      ...(direction !== undefined && { call_direction: direction }),
    })),
  );
  return listAll(caller, account, queries, options);
}

/** Reads the ids of the account's queued calls. */
export const listQueuedCalls = (caller: OperationCaller, account: Account, options: RequestOptions) =>
  listAll(caller, account, [{ status: "queued" }], options);

/** @throws {PhloArgumentError} when it is not an id. */
export async function readLiveCall(
  caller: OperationCaller,
  authId: string,
  callUuid: string,
  options: RequestOptions | undefined,
): Promise<LiveCall> {
  checkField("call_uuid", callUuid, "callUuid");
  const path = { auth_id: authId, call_uuid: callUuid };
  const params = { path, query: { status: "live" as const } };
  const { client, init, result } = caller.begin("getCall", { path }, options);
  return result(() => client.GET("/v1/Account/{auth_id}/Call/{call_uuid}/", { params, ...init }));
}

/** A number as it is given and with or without its `+`: which form the filter knows is not documented. */
function spellings(address: string | undefined): (string | undefined)[] {
  if (address === undefined || address.startsWith("sip:")) return [address];
  return address.startsWith("+") ? [address, address.slice(1)] : [address, `+${address}`];
}

/**
 * Every page of every question, one after the other, each id once. `totalTimeout` holds for all of them together. A spelling that
 * the server refuses as such (400) is passed over, unless it refuses all of them.
 */
async function listAll(
  caller: OperationCaller,
  { account, totalTimeout: usual }: Account,
  queries: readonly Query[],
  given: RequestOptions,
): Promise<string[]> {
  const options = readRequestOptions(given); // Once, for every page.
  const { totalTimeout = usual } = options;
  const end = totalTimeout === undefined ? undefined : performance.now() + totalTimeout;
  const ids = new Set<string>();
  const refusals: unknown[] = [];
  for (const query of queries) {
    const seen = new Set<string>();
    for (let offset = 0; offset < mostCalls; offset += pageSize) {
      const rest = end === undefined ? undefined : Math.max(1, end - performance.now());
      const question = { ...query, limit: pageSize, offset };
      const page = await readPage(caller, account, question, { ...options, totalTimeout: rest }).catch(
        (error: unknown) => {
          if (!(error instanceof PhloApiError) || error.status !== 400 || refusals.length === queries.length - 1)
            throw error;
          refusals.push(error);
          return [];
        },
      );
      const isNew = page.some((id) => !seen.has(id));
      for (const id of page) {
        seen.add(id);
        ids.add(id);
      }
      if (page.length < pageSize || !isNew) break; // The end, or a server that knows no offset.
    }
  }
  return [...ids];
}

async function readPage(
  caller: OperationCaller,
  authId: string,
  query: Query,
  options: RequestOptions,
): Promise<readonly string[]> {
  const path = { auth_id: authId };
  const { client, init, result } = caller.begin("listCalls", { path }, options);
  const question = () => client.GET("/v1/Account/{auth_id}/Call/", { params: { path, query }, ...init });
  const { calls = [] } = await result<CallList>(question, (body) =>
    isList(Reflect.get(body, "calls")) ? undefined : "the response has no list of calls",
  );
  return calls;
}

const isList = (calls: unknown): boolean => Array.isArray(calls) && calls.every((id) => typeof id === "string");
