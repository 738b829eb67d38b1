import type { ActionName, OperationName } from "../../base/names.js";
import type { Action } from "../../contract/operations.js";
import { checkOptionKeys, refuseOption } from "../base/check-options.js";
import { operations } from "../validation/router.js";

/** What becomes of a request instead of the usual. What is left out stays as it would have been. */
export interface Fault {
  /**
   * The status of the answer, 200 to 599. Without a `body`, the answer is the contract's example of this status, or Plivo's
   * shape with the status in words where the contract has none.
   */
  readonly status?: number | undefined;
  /** Headers of the answer, beside the usual or in place of them. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The body of the answer: a string as it is, anything else as JSON. It is not judged by the contract. */
  readonly body?: unknown;
  /** How long the answer, or the dropping, is held back, in milliseconds. */
  readonly delay?: number | undefined;
  /** Drops the connection before the answer, or in the middle of its body. */
  readonly drop?: "before" | "during" | undefined;
  /**
   * Whether the simulator carries out the action all the same, so that only its answer is lost. Default: `false` with a
   * `status`, otherwise `true`.
   */
  readonly executed?: boolean | undefined;
  /** How many requests it strikes. Default: 1; `Infinity` strikes until {@link Mock.reset}. */
  readonly times?: number | undefined;
  /** Which requests it strikes. Left out, it strikes whichever comes. */
  readonly when?:
    | { readonly operation?: OperationName | undefined; readonly action?: ActionName | undefined }
    | undefined;
}

const effects = ["status", "headers", "body", "delay", "drop"] as const;

/** @throws {TypeError} when it is wrong, naming what. */
export function checkFault(fault: Fault): void {
  checkOptionKeys("A fault", fault, [...effects, "executed", "times", "when"]);
  if (effects.every((effect) => fault[effect] === undefined))
    throw new TypeError(`A fault must have ${effects.slice(0, -1).join(", ")} or ${effects.at(-1)}.`);
  const { status, headers, delay, drop, executed, times, when } = fault;
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599))
    refuseOption("status", "a whole number from 200 to 599", status);
  if (headers !== undefined) checkHeaders(headers);
  if (delay !== undefined && !(typeof delay === "number" && delay >= 0 && delay < 2 ** 31))
    refuseOption("delay", "a number of milliseconds from 0 to 2147483647", delay);
  if (drop !== undefined && drop !== "before" && drop !== "during") refuseOption("drop", '"before" or "during"', drop);
  if (executed !== undefined && typeof executed !== "boolean") refuseOption("executed", "true or false", executed);
  if (times !== undefined && times !== Infinity && !(Number.isInteger(times) && times >= 1))
    refuseOption("times", "a whole number from 1, or Infinity", times);
  if (when !== undefined) checkWhen(when);
}

function checkHeaders(headers: Readonly<Record<string, string>>): void {
  if (typeof headers !== "object" || headers === null || Array.isArray(headers))
    refuseOption("headers", "an object", headers);
  for (const [name, value] of Object.entries(headers)) {
    const option = `headers[${JSON.stringify(name)}]`;
    if (typeof value !== "string") refuseOption(option, "a string", value);
    try {
      new Headers([[name, value]]);
    } catch {
      refuseOption(option, "a header's name with a value on one line", value);
    }
  }
}

function checkWhen(when: NonNullable<Fault["when"]>): void {
  checkOptionKeys("when", when, ["operation", "action"]);
  const { operation, action } = when;
  const concerned = operations.filter(({ id }) => operation === undefined || id === operation);
  if (concerned.length === 0)
    refuseOption("when.operation", `one of ${operations.map(({ id }) => id).join(", ")}`, operation);
  const actions = concerned.flatMap(({ body }) => body?.actions ?? []).map((each: Action) => each.action);
  if (action !== undefined && !actions.includes(action))
    refuseOption(
      "when.action",
      actions.length > 0 ? `one of ${actions.join(", ")}` : `left out for ${operation}`,
      action,
    );
}
