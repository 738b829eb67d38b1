import { checkCount, checkFunction, checkHost, checkOptionKeys, checkPort, checkSecret } from "./base/check-options.js";
import type { MockRequest } from "./journal.js";
import { readSimulatorOptions, type SimulatorOptions } from "./simulator/simulator-options.js";
import { authIdFacts } from "./validation/account.js";
import { mustBe } from "./validation/violation.js";

/** How a mock is started. Every option has a default. */
export interface MockOptions {
  /** The Auth ID that it accepts. Default: `MAXXXXXXXXXXXXXXXXXX`. */
  readonly authId?: string | undefined;
  /** The Auth Token that it accepts. Default: `mock-token`. */
  readonly authToken?: string | undefined;
  /** Where to listen. Default: 0, a free port. */
  readonly port?: number | undefined;
  /** The address to listen on. Default: `127.0.0.1`, so that only this machine reaches it. */
  readonly host?: string | undefined;
  /**
   * The token that control over HTTP (`/__admin/`) asks for, as `Authorization: Bearer …`. Default: none; then control answers
   * on this machine alone.
   */
  readonly adminToken?: string | undefined;
  /** How many requests the journal keeps; the oldest go first. Default: 1000. */
  readonly journalLimit?: number | undefined;
  /** Called with each request when its response is decided, before it is sent; what it throws is ignored. */
  readonly onRequest?: ((entry: MockRequest) => void) | undefined;
  /** Rehearses calls: members, ringing, hold and transfers, as {@link Simulator} says. Default: off. */
  readonly simulate?: boolean | SimulatorOptions | undefined;
}

const keys = ["authId", "authToken", "port", "host", "adminToken", "journalLimit", "onRequest", "simulate"];

/** The options with their defaults, checked. */
export function readOptions(options: MockOptions) {
  checkOptionKeys("startMock", options, keys);
  const { authId = authIdFacts.example, authToken = "mock-token", port = 0, host = "127.0.0.1" } = options;
  const { adminToken, journalLimit = 1000, onRequest, simulate = false } = options;
  if (typeof authId !== "string" || !new RegExp(authIdFacts.pattern).test(authId))
    throw new TypeError(mustBe("authId", authIdFacts.expected, "another value, which is not shown")); // It may be the token.
  checkSecret("authToken", authToken);
  if (adminToken !== undefined) checkSecret("adminToken", adminToken);
  checkPort(port);
  checkHost(host);
  checkCount("journalLimit", journalLimit);
  checkFunction("onRequest", onRequest);
  const simulation = simulate === false ? undefined : readSimulatorOptions(simulate === true ? {} : simulate);
  return { authId, authToken, port, host, adminToken, journalLimit, onRequest, simulation };
}
