import { describeValue } from "../../base/describe-value.js";
import { createRedact } from "../../base/redact.js";
import { failureResponse, type MockResponse } from "../http/response.js";
import { readBasic } from "../validation/credentials.js";
import { explainResponse } from "../validation/explain.js";
import { checkContentType } from "../validation/parse-body.js";
import { type ParsedRequest, parseRequest, type RawRequest, validateParsed } from "../validation/parse-request.js";
import { pathOf } from "../validation/router.js";
import { validateResponseSchema } from "../validation/validator.js";
import { type Violation, violation } from "../validation/violation.js";
import type { ProxyExchange } from "./contract-violation.js";
import { sendUpstream } from "./send-upstream.js";

/** Forwards a request, and judges it and its answer. */
export async function proxyRequest(
  upstream: URL,
  request: RawRequest,
  signal: AbortSignal,
): Promise<{ reply: MockResponse; exchange: ProxyExchange }> {
  const reading = parseRequest(request);
  const objections = validateParsed(request, reading);
  const shown = hider(request.headers.authorization);
  const about = {
    method: request.method,
    path: shown(pathOf(request.target)),
    operation: reading.operation?.id,
    action: reading.action && shown(reading.action),
  };
  const report = (status: number | undefined, violations: readonly Violation[]): ProxyExchange => ({
    ...about,
    status,
    violations: violations.map(({ location, message }) => ({
      ...about,
      status,
      location: location.map(shown),
      message: shown(message),
    })),
  });
  try {
    const answer = await sendUpstream(upstream, request, signal);
    const violations = [...objections, ...validateAnswer(reading, answer)];
    return { reply: answer, exchange: report(answer.status, violations) };
  } catch (error) {
    const upstreamError = shown(error instanceof Error ? error.message : String(error));
    return {
      reply: failureResponse(502, upstreamError),
      exchange: { ...report(undefined, objections), upstreamError },
    };
  }
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
