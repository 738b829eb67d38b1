import { isPhloError, type LiveCall, type PhloClient, type RequestOptions } from "../index.js";
import { exitCodeOf } from "./failure.js";
import { maskAddress, maskNumbers } from "./mask.js";

/** What is to be read. Without a node or a run, those reads are left out. */
export interface CheckTarget {
  readonly authId: string;
  readonly phloId: string;
  readonly nodeId: string | undefined;
  readonly runId: string | undefined;
}

/** One read and what came of it. */
export interface Finding {
  readonly read: string;
  readonly ok: boolean;
  /** What was seen, with numbers masked. */
  readonly detail: string;
  /** The exit code that this read alone would have. */
  readonly exitCode: number;
  /** The kind of the error, and the status of an error response. */
  readonly errorKind: string | undefined;
  readonly status: number | undefined;
}

/** A question that no public source answers. */
export interface Question {
  readonly question: string;
  /** `undefined` where this check could not answer it. */
  readonly answer: string | undefined;
}

/** What `plivo-phlo check` found out. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

/** Reads what can be read, one after the other, and goes on where a read fails. Rings nobody. */
export async function runChecks(phlo: PhloClient, target: CheckTarget, options: RequestOptions): Promise<CheckReport> {
  const { authId, phloId, nodeId, runId } = target;
  const findings: Finding[] = [];
  async function read<Value>(name: string, work: () => Promise<Value>, describe: (value: Value) => string) {
    try {
      const value = await work();
      findings.push({
        read: name,
        ok: true,
        detail: describe(value),
        exitCode: 0,
        errorKind: undefined,
        status: undefined,
      });
      return value;
    } catch (error) {
      if (!isPhloError(error) || error.kind === "abort") throw error;
      const status = error.kind === "api" ? error.status : undefined;
      const detail = maskNumbers(error.message);
      findings.push({ read: name, ok: false, detail, exitCode: exitCodeOf(error), errorKind: error.kind, status });
      return undefined;
    }
  }

  const found = await read("PHLO", () => phlo.get(phloId, options), describeRead);
  const node =
    nodeId === undefined
      ? undefined
      : await read("node", () => phlo.multiPartyCall(phloId, nodeId).get(options), describeNode);
  const run =
    runId === undefined ? undefined : await read("run", () => phlo.getRun(phloId, runId, options), describeRead);
  const live = await read("live calls", () => phlo.liveCalls({}, options), count);
  await read("queued calls", () => phlo.queuedCalls(options), count);
  const [first] = live ?? [];
  const call =
    first === undefined ? undefined : await read("one live call", () => phlo.liveCall(first, options), describeCall);

  const isListed = run?.call_uuids?.some((id) => live?.includes(id));
  return {
    findings,
    questions: [
      { question: "Do reads carry an api_id?", answer: found && yesOrNo("api_id" in found) },
      { question: "What is the type of the node?", answer: node ? node.node_type : undefined },
      { question: "Does the Voice API take the same credentials?", answer: live && "yes" },
      { question: "Can a subaccount use PHLO?", answer: authId.startsWith("SA") && found ? "yes" : undefined },
      { question: "Do a PHLO's calls appear among the live calls?", answer: isListed ? "yes" : undefined },
      { question: "Does the Voice API show numbers with +?", answer: call ? formsOf(call) : undefined },
    ],
  };
}

const yesOrNo = (value: boolean) => (value ? "yes" : "no");

const count = (ids: readonly string[]) => `${ids.length} listed`;

/** The names of the fields, without their values. */
const describeRead = (body: object) => `read, with ${Object.keys(body).join(", ")}`;

const describeNode = (node: { node_type?: string }) =>
  `${describeRead(node)}; node_type ${node.node_type ?? "missing"}`;

const describeCall = (call: LiveCall) =>
  `${call.direction ?? "direction missing"}, ${call.call_status ?? "call_status missing"}, ${formsOf(call)}`;

const formsOf = ({ from = "", to = "" }: LiveCall) => `from ${maskAddress(from)}, to ${maskAddress(to)}`;
