import type { operations as AdminOperations } from "../../../generated/admin/schema.js";
import { validators } from "../../../generated/admin/validators.js";
import { describeValue } from "../../base/describe-value.js";
import { isObject } from "../../base/json.js";
import type { Journal, MockRequest } from "../journal.js";
import { operations } from "../validation/router.js";
import { mustBe } from "../validation/violation.js";
import { ControlError } from "./control-error.js";
import { type ControlOperation, readPart } from "./control-operation.js";

type Filter = NonNullable<AdminOperations["listRequests"]["parameters"]["query"]>;

/** Reads, counts and empties the journal. */
export const journalOperations = (journal: Journal): ControlOperation[] => [
  {
    id: "listRequests",
    answer(question) {
      const filter = readPart("listRequests", "query", validators.listRequests.query, question);
      return { status: 200, chunks: writeList(select(journal, filter)) };
    },
  },
  {
    id: "countRequests",
    answer(question) {
      const filter = readPart("countRequests", "query", validators.countRequests.query, question);
      return { status: 200, body: { count: select(journal, filter).length } };
    },
  },
  {
    id: "deleteRequests",
    answer() {
      journal.clear();
      return { status: 204 };
    },
  },
];

const operationNames = operations.map(({ id }) => id);
const actionNames = [...new Set(operations.flatMap(({ body }) => body?.actions.map(({ action }) => action) ?? []))];

/** A name that is misspelled would select nothing, and "it did not ring" would be read from that. */
function checkNames({ requests }: Journal, { operation, action }: Filter): void {
  if (operation !== undefined && !operationNames.includes(operation))
    throw new ControlError(400, mustBe("operation", `one of ${operationNames.join(", ")}`, describeValue(operation)));
  const isKnown = action === undefined || actionNames.includes(action);
  if (!isKnown && !requests.some((request) => request.action === action))
    // A refused request has the action that came.
    throw new ControlError(400, mustBe("action", `one of ${actionNames.join(", ")}`, describeValue(action)));
}

function select(journal: Journal, filter: Filter): MockRequest[] {
  checkNames(journal, filter);
  const { operation, action, status, member, to, since } = filter;
  return journal.requests.filter(
    (request) =>
      (operation ?? request.operation) === request.operation &&
      (action ?? request.action) === request.action &&
      (status ?? request.status) === request.status &&
      (member === undefined || memberOf(request) === member) &&
      (to === undefined || dialledBy(request) === to) &&
      request.id > (since ?? 0),
  );
}

/** One entry after the other: parsed all at once, a thousand bodies can be many times as large as their texts. */
function* writeList(requests: readonly MockRequest[]): Generator<string> {
  yield '{"requests":[';
  for (const [index, request] of requests.entries()) yield (index > 0 ? "," : "") + writeRequest(request);
  yield "]}";
}

/** The address of the member whom a request names in its path. */
const memberOf = ({ parameters }: MockRequest): string | undefined =>
  "member_address" in parameters ? parameters.member_address : undefined;

/** The address that a request dials. */
function dialledBy({ action, body }: MockRequest): string | undefined {
  if (action === undefined) return undefined;
  const to: unknown = isObject(body) && "to" in body ? body.to : undefined;
  return typeof to === "string" ? to : undefined;
}

/** An entry as JSON, in the words of `spec/admin.yaml`. A body that is nested too deeply to be written is only described. */
export function writeRequest({ durationMs, bodyTruncated, ...request }: MockRequest): string {
  const entry = { ...request, duration_ms: durationMs, ...(bodyTruncated && { body_truncated: true }) };
  try {
    return JSON.stringify(entry);
  } catch {
    return JSON.stringify({ ...entry, body: describeValue(entry.body), body_truncated: true });
  }
}
