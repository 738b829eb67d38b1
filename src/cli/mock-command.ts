import { isError } from "../base/is-error.js";
import type { Mock, MockRequest } from "../mock/index.js";
import type { Command } from "./command.js";
import { UsageError } from "./failure.js";
import { faultFlag, readFaultFlag } from "./fault-flag.js";
import { accountFlags } from "./fields.js";
import { type Flag, numberIn, type ParsedFlags, valueIn } from "./flags.js";
import { addressIn, keepServing, serverFlags } from "./listening.js";
import { renderLogLine } from "./log-line.js";
import { paint, print, printJson } from "./output.js";
import { readSimulateFlags, simulateFlags } from "./simulate-flags.js";

const defaultPort = 4010;

const adminTokenFlag: Flag = {
  name: "admin-token",
  value: "<token>",
  description:
    "The token that control over HTTP (/__admin/) asks for. Default: PLIVO_PHLO_ADMIN_TOKEN in the environment. Without it, control answers only where the mock listens on this machine alone. It opens nothing but this mock.",
};

const journalLimitFlag: Flag = {
  name: "journal-limit",
  value: "<number>",
  description: "How many requests the journal keeps. Default: 1000.",
};

/** The mock as a server, for programs in any language. */
export const mockCommand: Command = {
  name: "mock",
  group: "Tools",
  usages: [
    {
      summary: "Serve a mock of the API",
      description:
        "Responds as the contract says, and rejects what violates it. Prints a line for each request: time, status, operation, action, address, milliseconds, and the reason of a rejection. Below /__admin/ it can be controlled over HTTP: faults, journal, reset. Ctrl-C ends it.",
      syntax: [],
      remark: "It accepts PLIVO_AUTH_ID and PLIVO_AUTH_TOKEN where they are set, else credentials that it prints.",
    },
  ],
  flags: [...serverFlags(defaultPort), faultFlag, ...simulateFlags, adminTokenFlag, journalLimitFlag, ...accountFlags],
  run: serve,
};

async function serve(given: ParsedFlags): Promise<number> {
  const faults = (given.get("fault") ?? []).map(readFaultFlag);
  const isJson = given.has("json");
  const isQuiet = given.has("quiet");
  const reportAssumption = isJson ? printAssumptionJson : printAssumption;
  const reportRequest = isJson ? reportJson : report;
  const options = {
    ...addressIn(given, defaultPort),
    authId: (valueIn(given, "auth-id") ?? process.env.PLIVO_AUTH_ID) || undefined,
    authToken: process.env.PLIVO_AUTH_TOKEN || undefined,
    adminToken: valueIn(given, "admin-token") ?? (process.env.PLIVO_PHLO_ADMIN_TOKEN || undefined),
    journalLimit: numberIn(given, "journal-limit"),
    simulate: readSimulateFlags(given, isQuiet ? () => {} : reportAssumption),
    onRequest: isQuiet ? undefined : reportRequest,
  };
  const { startMock } = await import("../mock/index.js");
  const start = async () => {
    const mock = await startMock(options);
    try {
      for (const fault of faults) mock.next(fault);
      return mock;
    } catch (cause) {
      await mock.close();
      throw new UsageError([`--fault: ${isError(cause) ? cause.message : cause}`], undefined, cause);
    }
  };
  await keepServing(given, start, (mock) => (isJson ? announceJson(mock) : announce(mock, options.adminToken)));
  return 0;
}

function announce({ url, adminUrl, authId, authToken }: Mock, adminToken: string | undefined): void {
  print(`The mock listens on ${paint("bold", url)}`);
  print(
    `It accepts the Auth ID ${authId} and the token ${process.env.PLIVO_AUTH_TOKEN ? "in PLIVO_AUTH_TOKEN" : authToken}`,
  );
  const token = process.env.PLIVO_AUTH_TOKEN ? "" : ` PLIVO_AUTH_TOKEN=${authToken}`;
  print(`The client uses it after: export PLIVO_BASE_URL=${url} PLIVO_AUTH_ID=${authId}${token}`);
  const who = adminToken === undefined ? "on this machine only" : "with the admin token";
  print(
    `Control: ${adminUrl === undefined ? "off, beyond this machine it needs --admin-token" : `${adminUrl} (${who})`}`,
  );
}

const announceJson = ({ url, adminUrl, authId, authToken }: Mock): void =>
  printJson({
    ...{ event: "ready", url, auth_id: authId, admin: adminUrl },
    ...(!process.env.PLIVO_AUTH_TOKEN && { auth_token: authToken }),
  });

/** The member whom a request names, or whom it dials. */
function addressesOf({ parameters, action, body }: MockRequest) {
  const member = "member_address" in parameters ? parameters.member_address : undefined;
  const to: unknown =
    action !== undefined && typeof body === "object" && body !== null && "to" in body ? body.to : undefined;
  return { member, to: typeof to === "string" ? to.slice(0, 80) : undefined };
}

function report(request: MockRequest): void {
  const { status, rejection } = request;
  const { member, to } = addressesOf(request);
  const isFine = status !== undefined && status < 300;
  print(
    renderLogLine({
      ...request,
      address: member ?? to,
      status: String(status ?? "dropped"),
      isFine,
      reason: rejection,
    }),
  );
}

const printAssumption = (name: string, value: string): void =>
  print(paint("dim", `assumed, for Plivo does not document it: ${name}=${value}`));

const printAssumptionJson = (name: string, value: string): void => printJson({ event: "assumption", name, value });

function reportJson(request: MockRequest): void {
  const { id, time, durationMs, method, target, operation, action, status, rejection } = request;
  const shown = {
    id,
    time,
    method,
    target,
    operation,
    action,
    ...addressesOf(request),
    status,
    duration_ms: durationMs,
  };
  printJson({ event: "request", ...shown, rejection });
}
