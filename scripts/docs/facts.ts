import type { SampleRequest } from "./sample-requests.js";

/** Whether a request may be sent a second time. */
export const repeatRule = ({ action, operation }: SampleRequest): string =>
  (action?.idempotent ?? operation.idempotent)
    ? "Repeating it does no harm."
    : "Not idempotent: never repeat it before you know that the first did nothing.";

/** How we know of it, with the sources. */
export function source({ action, operation }: SampleRequest): string {
  const { by, sources } = action?.known ?? operation.known;
  const links = sources.map((address, index) => `[source${sources.length > 1 ? ` ${index + 1}` : ""}](${address})`);
  return `${by === "documented" ? "Documented by Plivo" : "Known only from Plivo's SDKs"}: ${links.join(", ")}.`;
}
