import { contract } from "../contract/document.js";
import { createControl, isForControl } from "./control/control.js";
import { faultOperations } from "./control/fault-operations.js";
import { journalOperations } from "./control/journal-operations.js";
import { mockOperations } from "./control/mock-operations.js";
import { pageOperations } from "./control/page-operations.js";
import { simulatorOperations } from "./control/simulator-operations.js";
import type { Fault } from "./faults/fault.js";
import { createFaults } from "./faults/fault-queue.js";
import { createFetch, type MockFetch } from "./http/fetch.js";
import { serve } from "./http/server.js";
import { createJournal, type MockRequest } from "./journal.js";
import { type MockOptions, readOptions } from "./options.js";
import { createRespond } from "./respond.js";
import { createAnswer } from "./simulator/answer-action.js";
import { createSimulator } from "./simulator/create-simulator.js";
import type { Simulator } from "./simulator/simulator.js";

/** A running mock of the PHLO API. */
export interface Mock extends AsyncDisposable {
  /** Its address without a slash at the end, to be given as `baseUrl`. */
  readonly url: string;

  /** Where control over HTTP answers; `undefined` where it is off, because the mock listens beyond this machine without an admin token. */
  readonly adminUrl: string | undefined;

  /** The Auth ID that it accepts. */
  readonly authId: string;

  /** The Auth Token that it accepts. */
  readonly authToken: string;

  /**
   * A `fetch` that is answered in the process, without a socket, whatever host the address names; for the fastest tests.
   * Journal, faults and checks are those of the socket. A dropped connection rejects as in Node: a `TypeError` with the
   * network's error as `cause`. Redirects are not followed.
   */
  readonly fetch: MockFetch;

  /**
   * The requests so far, in the order of their responses: the last 1000, or as many as `journalLimit` says. OPTIONS requests
   * are left out. A live list.
   */
  readonly requests: readonly MockRequest[];

  /**
   * Sets how the mock answers the next request, or the next ones that `when` and `times` name. Each request takes the first
   * fault that fits, and only one. A `delay` is real time: fake timers do not move it.
   *
   * @throws {TypeError} when the fault is wrong, naming the option, expected and received.
   */
  next(fault: Fault): void;

  /**
   * The rehearsed calls.
   *
   * @throws {TypeError} when it is read of a mock that was started without `simulate`.
   */
  readonly simulator: Simulator;

  /** Forgets the journal, the faults that still wait, and all that was simulated. */
  reset(): void;

  /** Ends every connection and every delay, and stops listening. */
  close(): Promise<void>;
}

/** Stands where no call is rehearsed. */
const withoutSimulator: Pick<Mock, "simulator"> = {
  get simulator(): never {
    throw new TypeError("simulator must be read of a mock that rehearses calls: startMock({ simulate: true }).");
  },
};

/**
 * Starts a mock that validates every request by the contract and answers with the contract's examples.
 *
 * @throws {TypeError} when an option is wrong, naming it, what was expected and received.
 * @throws {Error} when it cannot listen.
 * @example
 * const mock = await startMock();
 * const phlo = createPhloClient({ baseUrl: mock.url, authId: mock.authId, authToken: mock.authToken });
 * mock.next({ status: 503, when: { action: "hangup" } });
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { authId, authToken, adminToken, journalLimit, onRequest, simulation, ...address } = readOptions(options);
  const simulator = simulation && createSimulator(contract, authToken, simulation);
  const journal = createJournal(journalLimit, onRequest);
  const faults = createFaults();
  const respond = createRespond({
    ...{ credentials: { authId, authToken }, faults, journal },
    answer: simulator && createAnswer(simulator),
  });
  const reset = () => {
    journal.clear();
    faults.clear();
    simulator?.reset();
  };
  const control = createControl([
    ...mockOperations(reset),
    ...journalOperations(journal),
    ...faultOperations(faults),
    ...simulatorOperations(simulator),
    ...pageOperations({ journal, simulator, adminToken }),
  ]);
  const server = await serve("The mock", address, async (request, signal) =>
    isForControl(request) ? control(request, { isLocal: server.isLocal, adminToken }) : respond(request, signal),
  );
  const closing = new AbortController();
  const close = () => {
    closing.abort();
    simulator?.stop();
    return server.close();
  };
  const mock: Omit<Mock, "simulator"> = {
    url: server.url,
    adminUrl: server.isLocal || adminToken !== undefined ? `${server.url}/__admin/` : undefined,
    authId,
    authToken,
    fetch: createFetch(respond, closing.signal),
    requests: journal.requests,
    next: (fault) => void faults.add(fault),
    reset,
    close,
    [Symbol.asyncDispose]: close,
  };
  return Object.assign(simulator ? { simulator } : Object.create(withoutSimulator), mock);
}
