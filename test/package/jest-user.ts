import { createPhloClient, isPhloError, type MultiPartyCall, PhloApiError, type PhloClient } from "plivo-phlo";
import { startMock } from "plivo-phlo/mock";
import { folderStore, isReplayed } from "plivo-phlo/once";
import { undiciTransport } from "plivo-phlo/undici";

interface Transfer {
  to: string;
  trigger_source: string;
}

const transfer: Transfer = { to: "+14152225555", trigger_source: "+14152223333" };
const ids = ["e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8"] as const;

test("a transfer against the mock", async () => {
  const mock = await startMock();
  try {
    const phlo = createPhloClient({ baseUrl: mock.url, authId: mock.authId, authToken: mock.authToken });
    await expect(phlo.multiPartyCall(...ids).coldTransfer(transfer)).resolves.toHaveProperty("api_id");
    mock.next({ status: 404 });
    const error: unknown = await phlo.get(ids[0]).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(PhloApiError);
    expect(isPhloError(error) && error.kind === "api" && error.status).toBe(404);
  } finally {
    await mock.close();
  }
});

test("a key is claimed once in a folder, listed, and settled", async () => {
  const mock = await startMock();
  try {
    const folder = `claims-${Date.now()}-${Math.random()}`;
    const connect = () =>
      createPhloClient({
        baseUrl: mock.url,
        authId: mock.authId,
        authToken: mock.authToken,
        once: folderStore(folder),
      }).multiPartyCall(...ids);
    const list = async () => {
      const states: string[] = [];
      for await (const { key, state } of folderStore(folder).list()) states.push(`${key} ${state}`);
      return states.sort();
    };
    expect(await list()).toEqual([]);
    const results = [
      await connect().coldTransfer(transfer, { once: "a" }),
      await connect().coldTransfer(transfer, { once: "a" }),
    ];
    expect(results.map(isReplayed)).toEqual([false, true]);
    mock.next({ status: 500 });
    for (let call = 0; call < 2; call++) {
      const error: unknown = await connect()
        .coldTransfer(transfer, { once: "b" })
        .catch((cause: unknown) => cause);
      expect(isPhloError(error) && [error.kind, error.mayHaveExecuted]).toEqual([call === 0 ? "api" : "once", true]);
    }
    expect(await list()).toEqual(["a done", "b unknown"]);
    await folderStore(folder).settle("b", "did-not-happen");
    await connect().coldTransfer(transfer, { once: "b" });
    expect([await list(), mock.requests.length]).toEqual([["a done", "b done"], 3]);
  } finally {
    await mock.close();
  }
});

test("a transfer through undici", async () => {
  const mock = await startMock();
  try {
    const { authId, authToken } = mock;
    const phlo = createPhloClient({ baseUrl: mock.url, authId, authToken, transport: undiciTransport() });
    await expect(phlo.multiPartyCall(...ids).coldTransfer(transfer)).resolves.toHaveProperty("api_id");
  } finally {
    await mock.close();
  }
});

test("credentials in an error of Node's are hidden, and it stays an error", async () => {
  const authToken = "s3cret-token";
  const fetch = () => Promise.reject(new TypeError(`no route for ${authToken}`));
  const phlo = createPhloClient({ authId: "MAXXXXXXXXXXXXXXXXXX", authToken, fetch, maxRetries: 0 });
  const error: unknown = await phlo.get(ids[0]).catch((cause: unknown) => cause);
  expect(String(Object(error).cause)).toBe("TypeError: no route for (hidden)");
});

test("a client is faked with an object literal", async () => {
  const sent: string[] = [];
  const call: Pick<MultiPartyCall, "coldTransfer"> = {
    coldTransfer: ({ to }) => {
      sent.push(to);
      return Promise.resolve({ api_id: "a", error: "" });
    },
  };
  const phlo: Pick<PhloClient, "run"> = { run: () => Promise.resolve({ api_id: "a" }) };
  await call.coldTransfer(transfer);
  await phlo.run(ids[0], transfer);
  expect(sent).toEqual([transfer.to]);
});
