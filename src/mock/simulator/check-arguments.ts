import { describeValue } from "../../base/describe-value.js";
import type { Contract } from "../../contract/contract.js";
import { type Field, operationsOf } from "../../contract/operations.js";
import { checkOptionKeys, refuseOption } from "../base/check-options.js";
import { mustBe } from "../validation/violation.js";

/** What the methods of the simulator take, by the contract: a misspelled number must not be one that never rang. */
export interface ArgumentChecks {
  /** @throws {TypeError} when it is no address. */
  address(name: string, value: unknown): void;
  /** @throws {TypeError} when it is no role. */
  role(value: unknown): void;
  /** @throws {TypeError} when it is not a PHLO and a node. */
  place(value: unknown): void;
}

/** Makes the checks of this contract. */
export function createArgumentChecks(contract: Contract): ArgumentChecks {
  const operations = operationsOf(contract);
  const fields: readonly Field[] = operations.flatMap(({ parameters, body }) => [
    ...parameters,
    ...(body?.fields ?? []),
  ]);
  const check = (field: string, name: string, value: unknown) => {
    const found = fields.find((each) => each.name === field);
    if (!found) throw new Error(`The contract lacks ${field}.`);
    if (typeof value !== "string" || !new RegExp(found.pattern).test(value))
      throw new TypeError(mustBe(name, found.expected, describeValue(value)));
  };
  return {
    address: (name, value) => check("member_address", name, value),
    role: (value) => check("role", "role", value),
    place(value) {
      if (typeof value !== "object" || value === null)
        refuseOption("place", "an object with phlo_id and node_id", value);
      checkOptionKeys("place", value, ["phlo_id", "node_id"]);
      for (const name of ["phlo_id", "node_id"]) check(name, name, Reflect.get(value, name));
    },
  };
}
