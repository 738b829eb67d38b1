import { PhloAbortError } from "../base/errors.js";
import type { RequestOptions } from "../base/options.js";
import { attempt } from "./attempt.js";
import type { ClientSettings } from "./client-settings.js";
import { newOperationCall } from "./operation-call.js";
import { toResponseOrThrow } from "./outcome.js";

/**
 * Sends an unauthenticated OPTIONS request: whatever the server responds, the connection is open then. (After a HEAD, which
 * would do no more, undici closes it.)
 */
export async function preconnect(
  settings: ClientSettings,
  { signal, timeout = settings.timeout, totalTimeout = settings.totalTimeout ?? timeout }: RequestOptions,
): Promise<void> {
  const call = newOperationCall();
  if (signal?.aborted)
    throw new PhloAbortError("aborted by its AbortSignal", call, settings.redactor.cause(signal.reason));
  call.attempts++;
  const request = { method: "OPTIONS", url: `${settings.baseUrl}/`, headers: {}, body: undefined };
  const timeLimit = Math.min(timeout, totalTimeout);
  const outcome = settings.redactor.outcome(await attempt(settings.start, request, timeLimit, signal));
  if (!outcome.head) toResponseOrThrow(call, outcome, `${timeLimit} ms`);
}
