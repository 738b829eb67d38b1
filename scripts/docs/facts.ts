import { sourceLabel } from "../../src/contract/known.js";
import type { Operation, ResponseFacts } from "../../src/contract/operations.js";
import type { SampleRequest } from "./sample-requests.js";

/** Whether a request may be sent a second time. */
export const isIdempotent = ({ action, operation }: SampleRequest): boolean | undefined =>
  action?.idempotent ?? operation.idempotent;

/** How we know of it, with the sources. */
export function source({ action, operation }: SampleRequest): string {
  const known = action?.known ?? operation.known;
  const { length } = known.sources;
  const links = known.sources.map((address, index) => `[source${length > 1 ? ` ${index + 1}` : ""}](${address})`);
  return `${sourceLabel(known)}: ${links.join(", ")}.`;
}

/** Each refusal once, however many operations share it. */
export function failuresOf(operations: readonly Operation[]): ResponseFacts[] {
  const failures = operations.flatMap(({ responses }) => responses.filter(({ status }) => status >= 400));
  return [...new Map(failures.map((reply) => [`${reply.status} ${reply.description}`, reply])).values()];
}
