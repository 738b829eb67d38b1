import type { SchemaValidator } from "../../../generated/admin/validators.js";
import { describeValue } from "../../base/describe-value.js";
import { isObject } from "../../base/json.js";
import type { Streaming } from "../http/response.js";
import { mustBe } from "../validation/violation.js";
import { ControlError } from "./control-error.js";
import { type ControlName, explainControl, explainUnknown } from "./explain-control.js";

/** An operation of control: `spec/admin.yaml` says where it is. */
export interface ControlOperation {
  readonly id: ControlName;
  /** @throws {ControlError} when it does not do what it was asked. */
  answer(question: ControlQuestion): ControlAnswer | Promise<ControlAnswer>;
}

/** A request to control, parsed. */
export interface ControlQuestion {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** `undefined` where there is none. */
  readonly body: unknown;
}

/** What a control operation responds with. */
export interface ControlAnswer {
  readonly status: number;
  /** JSON; nothing, where it is left out. */
  readonly body?: unknown;
  /** JSON that is written piece by piece, because it may be large. */
  readonly chunks?: Iterable<string>;
  /** A page, in place of JSON. */
  readonly html?: string;
  /** Server-sent events, in place of JSON. */
  readonly stream?: Streaming;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A part of a request, as `spec/admin.yaml` wants it.
 *
 * @throws {ControlError} 400, naming each value that is wrong.
 */
export function readPart<Value>(
  id: ControlName,
  place: "path" | "query" | "body",
  validator: SchemaValidator<Value>,
  question: ControlQuestion,
): Value {
  const value: unknown = place === "query" ? { ...question.query } : question[place];
  if (validator(value)) return value;
  throw new ControlError(400, explainControl(id, place, `The ${place}`, validator, question[place]).join(" "));
}

/**
 * An operation without a body takes none, or an empty one as many clients send it: whoever deletes "only these" must hear it.
 *
 * @throws {ControlError} 400, naming what there is.
 */
export function checkNoBody(id: ControlName, body: unknown): void {
  if (body === undefined || body === null) return;
  if (!isObject(body)) throw new ControlError(400, mustBe("The body", "left out", describeValue(body)));
  const [name] = Object.keys(body);
  if (name !== undefined) throw new ControlError(400, explainUnknown(id, "body", "The body", [name]));
}
