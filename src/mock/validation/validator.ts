import { contract } from "../../contract/document.js";
import type { Operation } from "../../contract/operations.js";

/** A request to an operation of the contract. */
export interface OperationRequest {
  readonly operation: Operation;
  /** The values in its path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The body, parsed; `undefined` where there is none. */
  readonly body: unknown;
}

/** An answer in JSON, its body parsed. */
export interface OperationResponse {
  readonly status: number;
  readonly body: unknown;
}

/** One objection, in the engine's own words. */
export interface Diagnostic_ {
  /** Such as `["body", "role"]`; empty where it is about the whole. */
  readonly path: readonly string[];
  /** The keyword of JSON Schema that failed. */
  readonly code: string;
  readonly message: string;
}

/** Prism, which knows the contract: it judges requests and answers, and picks the contract's examples. */
export interface Validator {
  validateRequest(call: OperationRequest): Promise<Diagnostic_[]>;
  validateResponse(call: OperationRequest, answer: OperationResponse): Promise<Diagnostic_[]>;
  /** The body of an example of a status; of the one with this name, if one is given. */
  example(call: OperationRequest, status: number, name?: string): Promise<unknown>;
}

let engine: Promise<Validator> | undefined;

/** The engine, loaded once in a process: that takes most of a second. */
export function loadValidator(): Promise<Validator> {
  engine ??= createValidator();
  return engine;
}

async function createValidator(): Promise<Validator> {
  const { createInstance, getHttpOperationsFromSpec } = await importPrism();
  const operations = await getHttpOperationsFromSpec(structuredClone(contract)); // Prism writes into what it reads.

  /** One round through Prism. An answer that is given stands in for its example, so that Prism judges that one. */
  async function ask(call: OperationRequest, { answer, ...settings }: Round) {
    const given = answer && {
      _tag: "Right" as const,
      right: { statusCode: answer.status, headers: json, body: answer.body },
    };
    const config = { ...defaults, ...settings };
    const prism = createInstance(config, { logger: silent, ...(given && { mock: () => () => given }) });
    const outcome = await prism.request(prismRequest(call), operations, config)();
    if (outcome._tag === "Left") throw outcome.left;
    return outcome.right;
  }

  return {
    async validateRequest(call) {
      const { validations } = await ask(call, { answer: { status: 200, body: {} }, validateRequest: true });
      return validations.input.map(readDiagnostic);
    },
    async validateResponse(call, answer) {
      const { validations } = await ask(call, { answer, validateResponse: true });
      return validations.output.map(readDiagnostic);
    },
    async example(call, code, exampleKey) {
      const mock = { dynamic: false, code, ...(exampleKey !== undefined && { exampleKey }) };
      return (await ask(call, { mock })).output.body;
    },
  };
}

interface Round {
  readonly answer?: OperationResponse;
  readonly validateRequest?: boolean;
  readonly validateResponse?: boolean;
  readonly mock?: { dynamic: boolean; code?: number; exampleKey?: string };
}

const defaults = {
  checkSecurity: false, // Prism only sees whether credentials are there.
  validateRequest: false,
  validateResponse: false,
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

const silence = () => {};
const silent = { debug: silence, info: silence, success: silence, warn: silence, error: silence, child: () => silent };

/** The path is built anew, because Prism dies of a malformed escape. */
const prismRequest = ({ operation, parameters, body }: OperationRequest) => ({
  method: operation.method === "GET" ? ("get" as const) : ("post" as const),
  url: { path: operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? "")) },
  headers: body === undefined ? {} : { ...json, "content-length": "1" },
  body,
});

const json = { "content-type": "application/json" } as const;

interface Diagnostic {
  readonly path?: string[];
  readonly code?: string | number;
  readonly message: string;
}

const readDiagnostic = ({ path = [], code, message }: Diagnostic): Diagnostic_ => ({
  path,
  code: String(code),
  message,
});

async function importPrism() {
  try {
    return await import("@stoplight/prism-http");
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    throw new Error(
      "The mock needs Prism beside plivo-phlo: npm install --save-dev @stoplight/prism-http@5.12.0 (--global where plivo-phlo is global)",
      { cause },
    );
  }
}

const isMissing = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
