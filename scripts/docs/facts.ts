import type { Contract, OperationObject, Reference, Response } from "../../src/contract/contract.js";
import { sourceLabel } from "../../src/contract/known.js";
import type { Operation, ResponseFacts } from "../../src/contract/operations.js";
import type { SampleRequest } from "./sample-requests.js";

/** Whether a request may be sent a second time. */
export const isIdempotent = ({ action, operation }: SampleRequest): boolean | undefined =>
  action?.idempotent ?? operation.idempotent;

/** How we know of it, with the sources and what there is to say of them. */
export function source({ action, operation }: SampleRequest): string {
  const known = action?.known ?? operation.known;
  const { length } = known.sources;
  const links = known.sources.map((address, index) => `[source${length > 1 ? ` ${index + 1}` : ""}](${address})`);
  return [`${sourceLabel(known)}: ${links.join(", ")}.`, ...(known.note ? [known.note.trim()] : [])].join(" ");
}

/** Each error response once, however many of these operations share it. */
export function failuresOf(operations: readonly Operation[]): ResponseFacts[] {
  const failures = operations.flatMap(({ responses }) => responses.filter(({ status }) => status >= 400));
  return [...new Map(failures.map((reply) => [`${reply.status} ${reply.description}`, reply])).values()];
}

/** The responses of an operation as its entry shows them: a read performs no action, so nothing is said of one there. */
export function responsesOf(contract: Contract, { responses }: OperationObject, { operation }: SampleRequest) {
  if (operation.method !== "GET") return responses;
  return Object.fromEntries(
    Object.entries(responses).map(([status, entry]) => {
      const response = readResponse(contract, entry);
      return [status, { ...response, description: withoutActions(response.description) }];
    }),
  );
}

function readResponse(contract: Contract, entry: Reference | Response): Response {
  if (!("$ref" in entry)) return entry;
  const responses: Readonly<Record<string, unknown>> = contract.components.responses ?? {};
  const response = responses[entry.$ref.split("/").at(-1) ?? ""];
  if (!isResponse(response)) throw new Error(`The contract lacks ${entry.$ref}.`);
  return response;
}

const isResponse = (value: unknown): value is Response =>
  typeof value === "object" && value !== null && "description" in value && "content" in value;

/** A text without the sentences that speak of an action. */
const withoutActions = (text: string): string =>
  text
    .split(/(?<=\.)\s+/)
    .filter((sentence) => !/\baction\b/.test(sentence))
    .join(" ");
