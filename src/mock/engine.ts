import { contract } from "../contract/document.js";

/** A request as the engine takes it. */
export interface EngineRequest {
  readonly method: string;
  /** The path, percent-encoded as it came. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, parsed; `undefined` where there is none. */
  readonly body: unknown;
}

export interface EngineReply {
  readonly status: number;
  readonly body: unknown;
  readonly violations: readonly Violation[];
}

/** Where a request, or the reply to it, departs from the contract. */
export interface Violation {
  /** Such as `["request", "body", "role"]`. */
  readonly location: readonly string[];
  readonly message: string;
}

/** Answers a request with an example of the contract: of the status and of the name that are preferred, if any. */
export type Engine = (request: EngineRequest, prefer?: { code?: number; exampleKey?: string }) => Promise<EngineReply>;

const silence = () => {};
const silent = { debug: silence, info: silence, success: silence, warn: silence, error: silence, child: () => silent };

const settings = {
  logger: silent,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
} as const;

/** Prism, made from the contract. */
export async function loadEngine(): Promise<Engine> {
  const { getHttpOperationsFromSpec, createClientFromOperations } = await loadPrism();
  const operations = await getHttpOperationsFromSpec(structuredClone(contract)); // Prism writes into what it reads.
  const mock = { dynamic: false };
  const prism = createClientFromOperations(operations, { ...settings, mock });
  return async ({ method, path, headers, body }, prefer) => {
    const input = { method: method === "GET" ? "get" : "post", headers, body } as const;
    const reply = await prism.request(path, input, { ...settings, mock: { ...mock, ...prefer } });
    const { input: request, output: response } = reply.violations;
    const violations = [...locate("request", request), ...locate("response", response)];
    return { status: reply.status, body: reply.data, violations };
  };
}

async function loadPrism() {
  try {
    return { ...(await import("@stoplight/prism-http")), ...(await import("@stoplight/prism-http/dist/client.js")) };
  } catch (cause) {
    throw new Error("The mock needs Prism: npm install --save-dev @stoplight/prism-http@5.12.0", { cause });
  }
}

const locate = (side: string, diagnostics: readonly { path?: string[]; message: string }[]): Violation[] =>
  diagnostics.map(({ path = [], message }) => ({ location: [side, ...path], message }));
