import { adminOperations } from "../../../generated/admin/operations.js";
import type { MockResponse } from "../http/response.js";
import { parseBody } from "../validation/parse-body.js";
import type { RawRequest } from "../validation/parse-request.js";
import { decodeSegment, pathOf } from "../validation/router.js";
import { type ControlAccess, checkAccess } from "./control-access.js";
import { ControlError } from "./control-error.js";
import { type ControlAnswer, type ControlOperation, type ControlQuestion, checkNoBody } from "./control-operation.js";
import { explainUnknown } from "./explain-control.js";
import { parseExactQuery } from "./parse-exact-query.js";

/** Answers what is below `/__admin/`. */
export type Control = (request: RawRequest, access: ControlAccess) => Promise<MockResponse>;

/** Whether a request is for control, and not for the API. */
export const isForControl = ({ target }: RawRequest): boolean => /^\/__admin(\/|$)/.test(pathOf(target));

/** Control over HTTP, by these operations. It has no CORS: no web page reads its responses. */
export function createControl(operations: readonly ControlOperation[]): Control {
  return async (request, access) => {
    try {
      checkAccess(request, access);
      const { operation, path } = findOperation(operations, request);
      return render(await operation.answer(readQuestion(operation, path, request)));
    } catch (error) {
      if (!(error instanceof ControlError)) throw error;
      const { status, message, headers } = error;
      return { ...render({ status, body: { error: message } }), headers: { ...json, ...headers } };
    }
  };
}

const json = { "content-type": "application/json", "cache-control": "no-store" };

function render({ status, body, chunks, html, stream, headers: own }: ControlAnswer): MockResponse {
  const headers = (type: string) => ({ ...json, "content-type": type, ...own });
  if (html !== undefined) return { status, headers: headers("text/html; charset=utf-8"), body: html };
  if (stream !== undefined) return { status, headers: headers("text/event-stream"), body: "", stream };
  if (chunks !== undefined) return { status, headers: headers("application/json"), body: "", chunks };
  if (body === undefined) return { status, headers: { ...own }, body: "" };
  return { status, headers: headers("application/json"), body: JSON.stringify(body) };
}

function findOperation(operations: readonly ControlOperation[], { method, target }: RawRequest) {
  const given = pathOf(target).split("/").map(decodeSegment);
  const here = operations.flatMap((operation) => {
    const path = match(adminOperations[operation.id].path.split("/"), given);
    return path ? [{ operation, path, method: adminOperations[operation.id].method }] : [];
  });
  const wanted = method === "HEAD" ? "GET" : method; // What waits for a server often asks so.
  const found = here.find((each) => each.method === wanted);
  if (found) return found;
  const allow = here.map((each) => each.method).join(", ");
  if (allow) throw new ControlError(405, `The method must be ${allow}; received ${method}.`, { allow });
  const paths = [...new Set(operations.map(({ id }) => adminOperations[id].path))];
  throw new ControlError(
    404,
    `The path must be one of ${paths.join(", ")}; received ${JSON.stringify(pathOf(target))}.`,
  );
}

function match(template: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  if (template.length !== given.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name !== undefined) values[name] = given[index] ?? "";
    else if (part !== given[index]) return undefined;
  }
  return values;
}

function readQuestion(
  { id }: ControlOperation,
  path: Readonly<Record<string, string>>,
  { target, headers, body: bytes }: RawRequest,
): ControlQuestion {
  const query = parseExactQuery(target);
  const expected: object = adminOperations[id].expected;
  for (const name of Object.keys(query))
    if (!Object.hasOwn(expected, `query.${name}`))
      throw new ControlError(400, explainUnknown(id, "query", "The query", [name]));
  const { body, violations } = parseBody(bytes, headers["content-type"]);
  const [violation] = violations;
  if (violation) throw new ControlError(400, violation.message);
  if (!Object.keys(expected).some((way) => way.startsWith("body"))) checkNoBody(id, body);
  return { path, query, body };
}
