import { createPhloClient, isPhloError, type MultiPartyCall, PhloApiError, type PhloClient } from "plivo-phlo";
import { startMock } from "plivo-phlo/mock";

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
