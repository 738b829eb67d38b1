import type { Field } from "../contract/operations.js";
import { type CommandSpec, commandSpecs } from "./command-specs.js";
import type { Flag } from "./flags.js";
import { payloadFlag } from "./payload.js";

/** The account's parameter in the contract. */
export const account = commandSpecs
  .flatMap(({ operation }) => operation.parameters)
  .find(({ name }) => name === "auth_id");

/** Where in the environment the ids that seldom change may stand. */
export const variables: Readonly<Record<string, string>> = {
  auth_id: "PLIVO_AUTH_ID",
  phlo_id: "PLIVO_PHLO_ID",
  node_id: "PLIVO_NODE_ID",
};

/** The flag that a field is given with: its name, with hyphens. A member's address is given with `--member`. */
export const flagName = (field: string): string => field.replace(/_address$/, "").replaceAll("_", "-");

/** The flag that names the account. */
export const accountFlags: readonly Flag[] = account ? [toFlag(account, true)] : [];

/** The flags of a command: the fields of all its tasks. */
export function fieldFlags(ofCommand: readonly CommandSpec[]): Flag[] {
  const fields = new Map(ofCommand.flatMap((task) => task.fields.map((field) => [field.name, field])));
  // A field that sets one task apart from the others is never taken from the environment.
  const isShared = ({ name }: Field) => ofCommand.every((task) => task.fields.some((field) => field.name === name));
  return [
    ...[...fields.values()].map((field) => toFlag(field, isShared(field))),
    ...(ofCommand.some(takesPayload) ? [payloadFlag] : []),
  ];
}

/** Whether the body is free. */
export const takesPayload = ({ operation: { body } }: CommandSpec): boolean =>
  body !== undefined && body.fields === undefined;

function toFlag({ name, title, description, values, clientDefault }: Field, fromEnvironment: boolean): Flag {
  const notes = [
    description.trim().replaceAll(/\s*\n\s*/g, " "),
    clientDefault && `Default: ${clientDefault}.`,
    fromEnvironment && variables[name] && `Default: ${variables[name]} in the environment.`,
  ];
  return {
    name: flagName(name),
    value: values?.join("|") ?? `<${title.toLowerCase().replaceAll(" ", "-")}>`,
    description: notes.filter(Boolean).join(" "),
  };
}
