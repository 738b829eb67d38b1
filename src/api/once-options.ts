import { PhloArgumentError } from "../base/errors.js";
import type { OnceRequest, RequestValues } from "../base/once-ledger.js";
import type { RequestOptions } from "../base/options.js";
import { ownProperties } from "../base/own-properties.js";
import type { ClientSettings } from "../request/client-settings.js";
import type { OperationCall } from "../request/operation-call.js";

/**
 * What a ledger has to know of a request with `once`; `undefined` for a request without.
 *
 * @throws {PhloArgumentError} when `once` cannot be used here.
 */
export function readOnce(
  settings: ClientSettings,
  call: OperationCall,
  { path, body }: RequestValues,
  options: RequestOptions,
) {
  const { once: key, signal, totalTimeout = settings.totalTimeout } = options;
  if (key === undefined) return undefined;
  const { once: ledger, account, baseUrl } = settings;
  if (call.readOnly) throw new PhloArgumentError("once", "left out of a read, which is safe to retry", "a key");
  if (!ledger) throw new PhloArgumentError("once", "used with a ledger: createPhloClient({ once: … })", "no ledger");
  const start = performance.now();
  /** The claim takes its part of the time. */
  const remaining = (): RequestOptions =>
    totalTimeout === undefined
      ? options
      : ownProperties<RequestOptions>(options, {
          totalTimeout: Math.max(1, totalTimeout - (performance.now() - start)),
        });
  const redact = settings.redactor.cause;
  const request: OnceRequest = { key, account, baseUrl, context: call, signal, totalTimeout, redact, path, body };
  return { ledger, request, remaining };
}
