/** A retry of an older action must not undo a newer one. */
import { expect, test } from "vitest";
import { createPhloClient, type PhloClient, type RequestOptions } from "../../src/index.js";
import { caught } from "../hostile/connect.js";
import { values } from "../support/client-methods.js";

const accepted = () => Response.json({ api_id: "a-1", error: "" });
const busy = (status = 503, retryAfter = "30") =>
  Response.json({ error: "busy" }, { status, headers: { "retry-after": retryAfter } });
const number = "+14152225555";
const transfer = { to: "+14152227777", trigger_source: "+14152228888" };

/** A client whose first request gets this response, and all others a success; and what arrived, by action. */
function connect(first: () => Response | Promise<Response> = busy) {
  const sent: string[] = [];
  const fetch = async (_: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body ?? "{}")).action);
    return sent.length === 1 ? first() : accepted();
  };
  const waits: (() => void)[] = [];
  const phlo = createPhloClient({
    authId: values.auth_id,
    authToken: "s3cret-token",
    fetch,
    onAttempt: () =>
      queueMicrotask(() => {
        for (const tell of waits.splice(0)) tell();
      }),
  });
  /** Resolves when an attempt is over, and its wait for a retry has begun. */
  const waiting = () => new Promise<void>((resolve) => waits.push(resolve));
  return { phlo, sent, waiting, call: phlo.multiPartyCall(values.phlo_id, values.node_id) };
}

const memberPath = "/v1/phlo/{phlo_id}/multi_party_call/{node_id}/members/{member_address}";
const memberOf = (phlo: PhloClient, address: string) =>
  phlo.multiPartyCall(values.phlo_id, values.node_id).member(address);
const byApi = (phlo: PhloClient, member_address: string) =>
  phlo.api.POST(memberPath, {
    params: { path: { phlo_id: values.phlo_id, node_id: values.node_id, member_address } },
    body: { action: "unhold" },
  });

test.each<[string, string, (phlo: PhloClient) => Promise<unknown>]>([
  ["the same handle's", number, (phlo) => memberOf(phlo, number).unhold()],
  ["another spelling's, without +,", number, (phlo) => memberOf(phlo, "14152225555").unhold()],
  ["another spelling's, with +,", "14152225555", (phlo) => memberOf(phlo, number).unhold()],
  ["phlo.api's", number, (phlo) => byApi(phlo, number)],
  [
    "a SIP address's, in capitals,",
    "sip:ann@phone.plivo.com",
    (phlo) => memberOf(phlo, "sip:ann@PHONE.plivo.com").unhold(),
  ],
  [
    "a SIP address's, with its port,",
    "sip:ann@phone.plivo.com",
    (phlo) => memberOf(phlo, "sip:ann@phone.plivo.com:5060").unhold(),
  ],
  ["the whole call's", number, (phlo) => phlo.multiPartyCall(values.phlo_id, values.node_id).coldTransfer(transfer)],
])("%s newer action ends the wait of an older one", async (_, address, act) => {
  const { phlo, sent, waiting } = connect();
  const wait = waiting();
  const held = caught(memberOf(phlo, address).hold());
  await wait;
  await act(phlo);
  const error = await held;
  expect(error).toMatchObject({ kind: "api", status: 503, attempts: 1, mayHaveExecuted: true, safeToRetry: false });
  expect(String(error)).toContain("The outcome is unknown; a newer action was sent since, which a retry could undo.");
  expect(sent).toEqual(["hold", expect.stringMatching(/unhold|cold_transfer/)]);
});

test("a refusal that a newer action overtakes stays certain, and is not sent again", async () => {
  const { call, sent, waiting } = connect(() => busy(429));
  const wait = waiting();
  const older = caught(call.coldTransfer(transfer));
  await wait;
  await call.addUser(transfer);
  expect(await older).toMatchObject({ status: 429, attempts: 1, mayHaveExecuted: false, safeToRetry: false });
  expect(sent).toEqual(["cold_transfer", "call"]);
});

test("an action on somebody whom a waiting transfer names ends that, too", async () => {
  const { call, sent, waiting } = connect(() => busy(429));
  const wait = waiting();
  const older = caught(call.warmTransfer(transfer));
  await wait;
  await call.member(transfer.trigger_source).abortTransfer();
  expect(await older).toMatchObject({ status: 429, mayHaveExecuted: false, safeToRetry: false });
  expect(sent).toEqual(["warm_transfer", "abort_transfer"]);
});

test("an attempt under way is not cut short, and not sent again either", async () => {
  let respond: (response: Response) => void = () => {};
  const { phlo } = connect(() => new Promise<Response>((resolve) => (respond = resolve)));
  const held = caught(memberOf(phlo, number).hold());
  await new Promise((resolve) => setImmediate(resolve));
  await memberOf(phlo, number).unhold();
  respond(busy(503, "0"));
  expect(await held).toMatchObject({ status: 503, attempts: 1, safeToRetry: false });
});

test.each<[string, (phlo: PhloClient, options?: RequestOptions) => Promise<unknown>]>([
  ["on another member", (phlo) => memberOf(phlo, "+14152226666").unhold()],
  ["on another call", (phlo) => phlo.multiPartyCall(values.phlo_id, "another").member(number).unhold()],
  ["of another client", () => memberOf(connect(accepted).phlo, number).unhold()],
  ["that only reads", (phlo) => phlo.multiPartyCall(values.phlo_id, values.node_id).get()],
  ["with a wrong argument", (phlo) => caught(memberOf(phlo, number).unhold({ timeout: -1 }))],
  ["that was aborted before", (phlo) => caught(memberOf(phlo, number).unhold({ signal: AbortSignal.abort() }))],
])("an action %s ends nothing", async (_, act) => {
  const { phlo, sent, waiting } = connect(() => busy(503, "1"));
  const wait = waiting();
  const held = memberOf(phlo, number).hold();
  await wait;
  await act(phlo);
  await expect(held).resolves.toHaveProperty("api_id");
  expect(sent.filter((action) => action === "hold")).toHaveLength(2);
});
