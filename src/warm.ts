import { newCall } from "./call.js";
import { PhloAbortError } from "./errors.js";
import { exchange } from "./exchange.js";
import type { CallOptions } from "./options.js";
import type { Line } from "./send.js";
import { conclude } from "./verdict.js";

/**
 * Asks what can be asked: whatever the server says to it, the connection is open then. (After a HEAD, which would be as
 * harmless, undici closes it.)
 */
export async function warm(
  line: Line,
  { signal, timeout = line.timeout, deadline = line.deadline ?? timeout }: CallOptions,
): Promise<void> {
  const call = newCall();
  if (signal?.aborted) throw new PhloAbortError("the caller aborted it", call, signal.reason);
  call.attempts++;
  const request = { method: "OPTIONS", url: `${line.baseUrl}/`, headers: {}, body: undefined };
  const patience = Math.min(timeout, deadline);
  const outcome = await exchange(line.transport, request, patience, signal);
  if (!outcome.head) conclude(call, outcome, `${patience} ms`);
}
