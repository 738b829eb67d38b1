import type { Field } from "../contract/operations.js";
import { UsageError } from "./failure.js";
import { account, flagName, takesPayload, variables } from "./fields.js";
import { type Given, valueIn } from "./flags.js";
import { readPayload } from "./payload.js";
import type { Task } from "./tasks.js";

/** What is to be sent, checked against the contract. */
export interface ApiRequest {
  readonly task: Task;
  /** The account and what stands in the path, by their names there. */
  readonly path: Readonly<Record<string, string>>;
  /** The body, less its action; `undefined` where the request has none. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
}

/** The task that the flags speak of: the first that knows them all. The environment has no say in it. */
export function chooseTask(candidates: readonly Task[], given: Given): Task {
  const names = candidates.flatMap(({ fields }) => fields.map(({ name }) => name));
  const used = [...new Set(names)].filter((name) => given.has(flagName(name)));
  const task = candidates.find(({ fields }) => used.every((name) => fields.some((field) => field.name === name)));
  if (task) return task;
  const flags = used.map((name) => `--${flagName(name)}`).join(" and ");
  throw new UsageError([`${candidates[0]?.command} does not take ${flags} together.`]);
}

/** Reads what a task needs from the flags and the environment. On a mock, account, PHLO and node need not be named. */
export async function readRequest(task: Task, given: Given): Promise<ApiRequest> {
  const { parameters, body } = task.operation;
  const onMock = given.has("mock");
  const ids = parameters.filter(({ name }) => name !== account?.name);
  const path = readFields([...(account ? [account] : []), ...ids], given, onMock);
  const fields = readFields(body?.fields ?? [], given, false);
  const problems = [...path.problems, ...fields.problems];
  if (!onMock && !given.has("dry-run") && !process.env.PLIVO_AUTH_TOKEN)
    problems.push("PLIVO_AUTH_TOKEN is not set in the environment; with --mock it need not be.");
  if (problems.length > 0) throw new UsageError(problems, `plivo-phlo ${task.command} --help`);
  return { task, path: path.values, fields: takesPayload(task) ? await readPayload(given) : body && fields.values };
}

interface Reading {
  readonly values: Record<string, string>;
  /** What is missing or wrong, each in a sentence. */
  readonly problems: string[];
}

function readFields(fields: readonly (Field & { example?: string })[], given: Given, onMock: boolean): Reading {
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
      reading.problems.push(`${source} must be ${expected}; it was ${JSON.stringify(value)}.`);
    else if (required) reading.problems.push(`${flag} is missing${variable ? ` (or ${variable})` : ""}: ${expected}.`);
  }
  return reading;
}
