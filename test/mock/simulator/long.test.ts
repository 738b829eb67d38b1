import { expect, test } from "vitest";
import type { Contract } from "../../../src/contract/contract.js";
import { contract } from "../../../src/contract/document.js";
import { checkSequences } from "./model.js";

test("after 10,000 random sequences, members, mutes and who hears whom are as a plain model says", () => {
  checkSequences(contract, 10_000);
}, 600_000);

/** Every step of every action, each of which is left out or turned round once. */
function* brokenContracts(): Generator<readonly [string, Contract]> {
  const actions = (copy: Contract, schema: string) =>
    Object(Reflect.get(Object(copy.components.schemas[schema]?.properties?.action), "x-actions"));
  for (const schema of ["MultiPartyCallUpdate", "MemberUpdate"])
    for (const [action, { changes }] of Object.entries<{ changes: object[] }>(actions(contract, schema)))
      for (const index of changes.keys()) {
        const copy = structuredClone(contract);
        actions(copy, schema)[action].changes.splice(index, 1);
        yield [`${action} without step ${index + 1}: ${JSON.stringify(changes[index])}`, copy];
      }
  for (const index of contract["x-simulation"].sound.keys()) {
    const sound = contract["x-simulation"].sound.filter((_, at) => at !== index);
    yield [`sound without rule ${index + 1}`, { ...contract, "x-simulation": { ...contract["x-simulation"], sound } }];
  }
}

test("as it stands, the contract passes what the broken ones are tried with", () => {
  checkSequences(contract, 3000, 4711);
}, 60_000);

test.each([...brokenContracts()])(
  "a broken transition is caught: %s",
  (_, broken) => {
    expect(() => checkSequences(broken, 3000, 4711)).toThrow();
  },
  60_000,
);
