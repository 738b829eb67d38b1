import { adminOperations } from "../../../generated/admin/operations.js";
import type { SchemaValidator } from "../../../generated/admin/validators.js";
import { describeValue } from "../../base/describe-value.js";
import { didYouMean } from "../../base/did-you-mean.js";
import { readErrors } from "../validation/read-errors.js";
import { mustBe } from "../validation/violation.js";

/** An operation of control by its name in `spec/admin.yaml`. */
export type ControlName = keyof typeof adminOperations;

/** What is wrong with a part of a request to control, a sentence for each value; `whole` is what the part is called. */
export function explainControl(
  id: ControlName,
  place: string,
  whole: string,
  validator: SchemaValidator,
  value: unknown,
): string[] {
  if (validator(value)) return [];
  const expected: Readonly<Record<string, string>> = adminOperations[id].expected;
  const sentences = readErrors(validator).map(({ path, keyword, message }) => {
    if (keyword === "additionalProperties") return explainUnknown(id, place, whole, path);
    const way = [place, ...path].join(".");
    const wanted = expected[way] ?? expected[way.replace(/[^.]+$/, "*")];
    const name = path.join(".") || whole;
    const received = describeValue(valueAt(value, path));
    return wanted === undefined ? `${name} ${message}; received ${received}.` : mustBe(name, wanted, received);
  });
  return [...new Set(sentences)];
}

/** Names the fields that there are, in place of one that there is not. */
export function explainUnknown(id: ControlName, place: string, whole: string, path: readonly string[]): string {
  const above = path.slice(0, -1);
  const prefix = [place, ...above, ""].join(".");
  const inside = Object.keys(adminOperations[id].expected).filter((way) => way.startsWith(prefix));
  const known = [...new Set(inside.map((way) => way.slice(prefix.length).replace(/\..*/, "")))];
  const name = String(path.at(-1)).slice(0, 80);
  const choice = known.length > 0 ? `it may have ${known.join(", ")}` : "it must be empty";
  return `${above.join(".") || whole} has no ${name}; ${choice}.${didYouMean(name, known)}`;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) found = typeof found === "object" && found !== null ? Reflect.get(found, name) : undefined;
  return found;
}
