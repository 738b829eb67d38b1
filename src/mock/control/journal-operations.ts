import type { operations } from "../../../generated/admin/schema.js";
import { validators } from "../../../generated/admin/validators.js";
import { isObject } from "../../base/json.js";
import type { Journal, MockRequest } from "../journal.js";
import { type ControlOperation, readPart } from "./control-operation.js";

type Filter = NonNullable<operations["listRequests"]["parameters"]["query"]>;

/** Reads, counts and empties the journal. */
export const journalOperations = (journal: Journal): ControlOperation[] => [
  {
    id: "listRequests",
    answer(question) {
      const filter = readPart("listRequests", "query", validators.listRequests.query, question);
      return { status: 200, body: { requests: select(journal, filter).map(toJson) } };
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

const select = ({ requests }: Journal, { operation, action, status, member, to, since }: Filter) =>
  requests.filter(
    (request) =>
      (operation ?? request.operation) === request.operation &&
      (action ?? request.action) === request.action &&
      (status ?? request.status) === request.status &&
      (member === undefined || memberOf(request) === member) &&
      (to === undefined || dialledBy(request) === to) &&
      request.id > (since ?? 0),
  );

/** The address of the member whom a request names in its path. */
const memberOf = ({ parameters }: MockRequest): string | undefined =>
  "member_address" in parameters ? parameters.member_address : undefined;

/** The address that a request dials. */
function dialledBy({ action, body }: MockRequest): string | undefined {
  if (action === undefined) return undefined;
  const to: unknown = isObject(body) && "to" in body ? body.to : undefined;
  return typeof to === "string" ? to : undefined;
}

/** An entry in the words of `spec/admin.yaml`. */
export const toJson = ({ durationMs, bodyTruncated, ...request }: MockRequest) => ({
  ...request,
  duration_ms: durationMs,
  ...(bodyTruncated && { body_truncated: true }),
});
