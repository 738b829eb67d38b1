import { checkFunction, checkHost, checkOptionKeys, checkPort, refuseOption } from "./base/check-options.js";
import type { MockRequest } from "./journal.js";
import { readSimulatorOptions, type SimulatorOptions } from "./simulator/simulator-options.js";
import { operations } from "./validation/router.js";

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
  /** Told of each request when its answer is decided, before the answer is sent; what it throws is ignored. */
  readonly onRequest?: ((entry: MockRequest) => void) | undefined;
  /** Rehearses calls: members, ringing, hold and transfers, as {@link Simulator} says. Default: off. */
  readonly simulate?: boolean | SimulatorOptions | undefined;
}

/** The options with their defaults, checked. */
export function readOptions(options: MockOptions) {
  checkOptionKeys("startMock", options, ["authId", "authToken", "port", "host", "onRequest", "simulate"]);
  const {
    authId = account.example,
    authToken = "mock-token",
    port = 0,
    host = "127.0.0.1",
    onRequest,
    simulate = false,
  } = options;
  if (typeof authId !== "string" || !new RegExp(account.pattern).test(authId))
    refuseOption("authId", account.expected, authId);
  if (typeof authToken !== "string" || !/^[!-~]+$/.test(authToken))
    throw new TypeError("authToken must be printable ASCII without spaces (the value is not shown).");
  checkPort(port);
  checkHost(host);
  checkFunction("onRequest", onRequest);
  const simulation = simulate === false ? undefined : readSimulatorOptions(simulate === true ? {} : simulate);
  return { authId, authToken, port, host, onRequest, simulation };
}

/** What the contract says of an Auth ID. */
const account = findAccount();

function findAccount() {
  const found = operations.flatMap(({ parameters }) => parameters).find(({ name }) => name === "auth_id");
  if (!found) throw new Error("The contract lacks the parameter auth_id.");
  return found;
}
