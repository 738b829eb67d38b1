import { hide } from "../hide.js";
import { readBasic } from "./credentials.js";
import type { ProxyExchange } from "./departure.js";
import type { Engine } from "./engine.js";
import { explainAnswer } from "./explain.js";
import { forward } from "./forward.js";
import { judge, judgeContentType, type RawRequest, type Reading, read } from "./reading.js";
import { type Reply, refusal } from "./reply.js";
import { pathOf } from "./router.js";
import { inWords, type Violation, violation } from "./violation.js";

/** Forwards a request, and judges it and its answer. */
export async function relay(
  engine: Engine,
  upstream: URL,
  request: RawRequest,
  signal: AbortSignal,
): Promise<{ reply: Reply; exchange: ProxyExchange }> {
  const reading = read(request);
  const objections = await judge(engine, request, reading);
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
    departures: violations.map(({ location, message }) => ({
      ...about,
      status,
      location: location.map(shown),
      message: shown(message),
    })),
  });
  try {
    const answer = await forward(upstream, request, signal);
    const violations = [...objections, ...(await judgeAnswer(engine, reading, answer))];
    return { reply: answer, exchange: report(answer.status, violations) };
  } catch (error) {
    const failure = shown(error instanceof Error ? error.message : String(error));
    return { reply: refusal(502, failure), exchange: { ...report(undefined, objections), failure } };
  }
}

/** What the contract has against an answer. */
async function judgeAnswer(
  engine: Engine,
  reading: Reading,
  { status, headers, body: bytes }: Reply,
): Promise<Violation[]> {
  const { operation, parameters, body } = reading;
  if (!operation) return [];
  const declared = operation.responses.map((response) => response.status);
  if (!declared.includes(status))
    return [violation(["response", "status"], "The status", `one of ${declared.join(", ")}`, String(status))];
  const wrongType = judgeContentType("response", String(headers["content-type"] ?? ""));
  if (wrongType.length > 0) return wrongType;
  const text = Buffer.from(bytes).toString();
  const answer = parseJson(text);
  if (answer === undefined) return [violation(["response", "body"], "The body", "JSON", inWords(text))];
  return explainAnswer(await engine.judgeAnswer({ operation, parameters, body }, { status, body: answer }));
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
  return (text) => hide(text, secrets);
}
