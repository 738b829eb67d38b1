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
  [
    "a SIP address's, with its port written long,",
    "sip:ann@h.com",
    (phlo) => memberOf(phlo, "sip:ann@h.com:05060").unhold(),
  ],
  ["a SIP address's, whose user has a +,", "sip:+1415@h.com", (phlo) => memberOf(phlo, "sip:1415@h.com").unhold()],
  ["phlo.api's, with a secure scheme,", "sip:ann@h.com", (phlo) => byApi(phlo, "SIPS:ann@h.com.")],
  ["phlo.api's, with parameters,", "sip:ann@h.com", (phlo) => byApi(phlo, "sip:ann@h.com;transport=tcp")],
  ["phlo.api's, with an escape,", "sip:ann@h.com", (phlo) => byApi(phlo, "sip:%61nn@h.com")],
  ["phlo.api's, encoded twice,", number, (phlo) => byApi(phlo, "%2B14152225555")],
  ["phlo.api's, with signs between the digits,", number, (phlo) => byApi(phlo, "tel:+1 (415) 222-5555")],
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

test.each<[string, (url: string) => string]>([
  ["a slash at the end", (url) => `${url}/`],
  ["a slash twice", (url) => url.replace("/members", "//members")],
  [
    "an escape in an id",
    (url) => url.replace(values.node_id, `%${values.node_id.charCodeAt(0).toString(16)}${values.node_id.slice(1)}`),
  ],
  ["a query", (url) => `${url}?by=gateway`],
])("middleware that writes the address with %s changes nothing about the order", async (_, rewrite) => {
  const acts: readonly ((phlo: PhloClient) => Promise<unknown>)[] = [
    (phlo) => memberOf(phlo, number).unhold(),
    (phlo) => byApi(phlo, number),
    (phlo) => phlo.multiPartyCall(values.phlo_id, values.node_id).coldTransfer(transfer),
  ];
  for (const act of acts) {
    const { phlo, sent, waiting } = connect();
    const wait = waiting();
    const held = caught(memberOf(phlo, number).hold());
    await wait;
    phlo.api.use({ onRequest: ({ request }) => new Request(rewrite(request.url), request) });
    await act(phlo);
    expect(await held).toMatchObject({ status: 503, attempts: 1, safeToRetry: false });
    expect(sent).toHaveLength(2);
  }
});

test("a retry that waits for beforeAttempt is ended, too", async () => {
  let asked: () => void = () => {};
  const waiting = new Promise<void>((resolve) => (asked = resolve));
  const sent: string[] = [];
  const phlo = createPhloClient({
    authId: values.auth_id,
    authToken: "s3cret-token",
    fetch: async (_, { body }) => {
      sent.push(JSON.parse(String(body)).action);
      return sent.length === 1 ? busy(503, "0") : accepted();
    },
    beforeAttempt: ({ attempt }) => (attempt === 1 ? undefined : new Promise(() => asked())),
  });
  const held = caught(memberOf(phlo, number).hold());
  await waiting;
  await memberOf(phlo, number).unhold();
  expect(await held).toMatchObject({ status: 503, attempts: 1, safeToRetry: false });
  expect(sent).toEqual(["hold", "unhold"]);
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
