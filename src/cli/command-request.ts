import { describeValue } from "../base/describe-value.js";
import type { Field } from "../contract/operations.js";
import { type CommandSpec, commandSpecs } from "./command-specs.js";
import { UsageError } from "./failure.js";
import { account, flagName, takesPayload, variables } from "./fields.js";
import { type ParsedFlags, valueIn } from "./flags.js";
import { readPayloadFlag } from "./payload.js";

/** What is to be sent, checked against the contract. */
export interface CommandRequest {
  readonly spec: CommandSpec;
  /** The account and what stands in the path, by their names there. */
  readonly path: Readonly<Record<string, string>>;
  /** The body, less its action; `undefined` where the request has none. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
}

/** The command spec that the flags speak of: the first that knows them all. The environment has no say in it. */
export function chooseSpec(candidates: readonly CommandSpec[], given: ParsedFlags): CommandSpec {
  const names = candidates.flatMap(({ fields }) => fields.map(({ name }) => name));
  const used = [...new Set(names)].filter((name) => given.has(flagName(name)));
  const spec = candidates.find(({ fields }) => used.every((name) => fields.some((field) => field.name === name)));
  if (spec) return spec;
  const flags = used.map((name) => `--${flagName(name)}`).join(" and ");
  throw new UsageError([`${candidates[0]?.command} does not take ${flags} together.`]);
}

/** Reads what a task needs from the flags and the environment. On a mock, account, PHLO and node need not be named. */
export async function readCommandRequest(spec: CommandSpec, given: ParsedFlags): Promise<CommandRequest> {
  const { parameters, body } = spec.operation;
  const onMock = given.has("mock");
  const ids = parameters.filter(({ name }) => name !== account?.name);
  const path = readFields([...(account ? [account] : []), ...ids], given, onMock);
  const fields = readFields(body?.fields ?? [], given, false);
  const problems = [...path.problems, ...fields.problems];
  if (!onMock && !given.has("dry-run") && !process.env.PLIVO_AUTH_TOKEN) problems.push(noToken);
  if (problems.length > 0) throw new UsageError(problems, `plivo-phlo ${spec.command} --help`);
  return { spec, path: path.values, fields: takesPayload(spec) ? await readPayloadFlag(given) : body && fields.values };
}

/** The account, for a command that takes no ids. */
export const readAccount = (command: string, given: ParsedFlags): string | undefined =>
  readIds(command, given, {}).auth_id;

/**
 * The account and these ids, each with whether it is required, for a command that no operation describes.
 *
 * @throws {UsageError} when one of them, or the token, is missing or wrong.
 */
export function readIds(
  command: string,
  given: ParsedFlags,
  required: Readonly<Record<string, boolean>>,
): Readonly<Record<string, string>> {
  const ids = idFields.flatMap((field) =>
    field.name in required ? [{ ...field, required: required[field.name] ?? false }] : [],
  );
  const { values, problems } = readFields([...(account ? [account] : []), ...ids], given, given.has("mock"));
  if (!given.has("mock") && !given.has("dry-run") && !process.env.PLIVO_AUTH_TOKEN) problems.push(noToken);
  if (problems.length > 0) throw new UsageError(problems, `plivo-phlo ${command} --help`);
  return values;
}

/** Every id of a path, once. */
const idFields = [
  ...new Map(commandSpecs.flatMap(({ operation }) => operation.parameters.map((each) => [each.name, each]))).values(),
];

const noToken = "PLIVO_AUTH_TOKEN is not set in the environment; with --mock it need not be.";

interface Reading {
  readonly values: Record<string, string>;
  /** What is missing or wrong, each in a sentence. */
  readonly problems: string[];
}

function readFields(fields: readonly (Field & { example?: string })[], given: ParsedFlags, onMock: boolean): Reading {
  const reading: Reading = { values: {}, problems: [] };
  for (const { name, required, pattern, expected, clientDefault, example } of fields) {
    const flag = `--${flagName(name)}`;
    const variable = variables[name];
    const fromFlag = valueIn(given, flagName(name));
    const fromEnvironment = (variable && process.env[variable]) || undefined;
    const value = fromFlag ?? fromEnvironment ?? (onMock && variable ? example : clientDefault);
    const source = fromFlag === undefined && variable ? variable : flag;
    if (value !== undefined && new RegExp(pattern).test(value)) reading.values[name] = value;
    else if (value !== undefined)
      reading.problems.push(
        `${source} must be ${expected}; received ${name === account?.name ? "another value, which is not shown" : describeValue(value)}.`,
      ); // There may stand the token.
    else if (required) reading.problems.push(`${flag} is missing${variable ? ` (or ${variable})` : ""}: ${expected}.`);
  }
  return reading;
}
