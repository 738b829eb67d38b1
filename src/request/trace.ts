/**
 * Tracing by `node:diagnostics_channel`: nothing where nobody subscribes, and absent where a runtime has none. What is
 * published never holds a phone number, a body or the token.
 */
import { operations } from "../../generated/facts.js";
import type { AttemptOutcome } from "./attempt.js";
import type { OperationCall } from "./operation-call.js";
import type { AttemptEvent, RequestEndEvent } from "./request-events.js";

/** What the TracingChannel `plivo-phlo:call` says of a request, over all its attempts. The fields below fill when it ends. */
export interface CallTrace extends Trace, Partial<Pick<RequestEndEvent, TracedEnd>> {}

/** What the TracingChannel `plivo-phlo:attempt` says of one attempt. */
export interface AttemptTrace extends Trace, Partial<Pick<AttemptEvent, "status" | "errorKind">> {
  /** 1 for the first. */
  readonly attempt: number;
}

type TracedEnd = "attempts" | "status" | "errorKind" | "mayHaveExecuted" | "api_id";

/** What a request is about, without the people in it. */
export interface Trace {
  readonly operation: string | undefined;
  readonly action: string | undefined;
  /** Such as `POST`. */
  readonly method: string | undefined;
  /** The path with its placeholders: a member's address stays out of it. */
  readonly path: string | undefined;
}

type Channels = typeof import("node:diagnostics_channel");
type Tracing<Context extends object> = ReturnType<
  typeof import("node:diagnostics_channel").tracingChannel<unknown, Context>
>;

/** Asked of Node without an import, so that a bundle for a browser holds no `node:`. */
const channels: Channels | undefined = globalThis.process?.getBuiltinModule?.("diagnostics_channel");

const callChannel: Tracing<CallTrace> | undefined = channels?.tracingChannel?.("plivo-phlo:call");
const attemptChannel: Tracing<AttemptTrace> | undefined = channels?.tracingChannel?.("plivo-phlo:attempt");

/** Traces a request; `end` gives what became of it. */
export function traceCall<Result>(
  call: OperationCall,
  work: () => Promise<Result>,
  end: () => RequestEndEvent | undefined,
): Promise<Result> {
  if (!callChannel?.hasSubscribers) return work();
  const context: CallTrace = traceOf(call);
  return trace(callChannel, context, work, () => {
    const { attempts, status, errorKind, mayHaveExecuted, api_id } = end() ?? {};
    return { attempts, status, errorKind, mayHaveExecuted, api_id };
  });
}

/** Traces an attempt, whose outcome says what became of it. */
export function traceAttempt(call: OperationCall, work: () => Promise<AttemptOutcome>): Promise<AttemptOutcome> {
  if (!attemptChannel?.hasSubscribers) return work();
  const context: AttemptTrace = { ...traceOf(call), attempt: call.attempts };
  const end = (outcome: AttemptOutcome | undefined) => ({
    status: outcome?.head?.status,
    errorKind: outcome?.errorKind,
  });
  return trace(attemptChannel, context, work, end);
}

function traceOf({ operation, action }: OperationCall): Trace {
  const { method, path } = operation ? operations[operation] : { method: undefined, path: undefined };
  return { operation, action, method, path };
}

/** As TracingChannel's own `tracePromise`, which would publish the response with all that is in it. */
async function trace<Context extends object, Result>(
  channel: Tracing<Context>,
  context: Context,
  work: () => Promise<Result>,
  end: (result: Result | undefined) => object | undefined,
): Promise<Result> {
  const running = channel.start.runStores(context, work);
  channel.end.publish(context);
  const finish = (result: Result | undefined) => {
    Object.assign(context, end(result));
    if ("errorKind" in context && context.errorKind !== undefined) channel.error.publish(context);
    channel.asyncStart.publish(context);
    channel.asyncEnd.publish(context);
  };
  try {
    const result = await running;
    finish(result);
    return result;
  } catch (error) {
    finish(undefined);
    throw error;
  }
}
