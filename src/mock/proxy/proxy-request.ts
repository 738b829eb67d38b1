import { describeValue } from "../../base/describe-value.js";
import { isError } from "../../base/is-error.js";
import { createRedact } from "../../base/redact.js";
import { failureResponse, type MockResponse } from "../http/response.js";
import { readBasic } from "../validation/credentials.js";
import { explainResponse } from "../validation/explain.js";
import { checkContentType } from "../validation/parse-body.js";
import { type ParsedRequest, parseRequest, type RawRequest, validateParsed } from "../validation/parse-request.js";
import { pathOf } from "../validation/router.js";
import { validateResponseSchema } from "../validation/validator.js";
import { mostViolations, type Violation, violation } from "../validation/violation.js";
import type { ProxyExchange } from "./contract-violation.js";
import { sendUpstream } from "./send-upstream.js";

/** Forwards a request, and judges it and its answer. */
export async function proxyRequest(
  upstream: URL,
  request: RawRequest,
  signal: AbortSignal,
): Promise<{ reply: MockResponse; exchange: ProxyExchange }> {
  const [time, start] = [new Date().toISOString(), performance.now()];
  const reading = parseRequest(request);
  // What a client sends to open a connection, or a browser to ask ahead, is nothing that the contract knows of.
  const objections = request.method === "OPTIONS" ? [] : validateParsed(request, reading);
  const shown = hider(request.headers.authorization);
  const about = {
    method: request.method,
    path: shown(pathOf(request.target)),
    operation: reading.operation?.id,
    action: reading.action && shown(reading.action),
  };
  const report = (status: number | undefined, violations: readonly Violation[]): ProxyExchange => ({
    ...{ time, durationMs: Math.round((performance.now() - start) * 10) / 10 },
    ...about,
    status,
    violations: violations.slice(0, mostViolations).map(({ location, message }) => ({
      ...about,
      status,
      location: location.map(shown),
      message: shown(message),
    })),
  });
  const answer = await sendUpstream(upstream, request, signal).catch((error: unknown) => {
    return shown(isError(error) ? error.message : String(error));
  });
  if (typeof answer === "string")
    return {
      reply: failureResponse(502, answer),
      exchange: { ...report(undefined, objections), upstreamError: answer },
    };
  return { reply: answer, exchange: report(answer.status, [...objections, ...validateAnswer(reading, answer)]) };
}

/** What the contract has against an answer. */
function validateAnswer({ operation }: ParsedRequest, { status, headers, body: bytes }: MockResponse): Violation[] {
  if (!operation) return [];
  const declared = operation.responses.map((response) => response.status);
  if (!declared.includes(status))
    return [violation(["response", "status"], "The status", `one of ${declared.join(", ")}`, String(status))];
  const wrongType = checkContentType("response", String(headers["content-type"] ?? ""));
  if (wrongType.length > 0) return wrongType;
  const text = Buffer.from(bytes).toString();
  const answer = parseJson(text);
  if (answer === undefined) return [violation(["response", "body"], "The body", "JSON", describeValue(text))];
  return explainResponse(validateResponseSchema(operation, { status, body: answer }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Takes credentials out of a text, in case that a server or a caller put them where they do not belong. */
function hider(authorization: string | undefined): (text: string) => string {
  const encoded = authorization?.replace(/^\w+ +/, "").trim();
  const secrets = [encoded, readBasic(authorization)?.authToken].flatMap((secret) => secret || []);
  return createRedact(secrets);
}
