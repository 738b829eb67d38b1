// Transfers a caller; where the outcome is unknown, looks whether the phone rings, and decides. Against a mock on this machine:
// no account, no phone, no money.
import { createPhloClient, isPhloError } from "plivo-phlo";
import { startMock } from "plivo-phlo/mock";

const to = "+14152225555";
const mock = await startMock();
mock.next({ drop: "before", when: { action: "cold_transfer" } }); // The connection breaks after the request was sent.

const phlo = createPhloClient({ baseUrl: mock.url, authId: mock.authId, authToken: mock.authToken });
const call = phlo.multiPartyCall("e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8");
try {
  await call.coldTransfer({ to, trigger_source: "+14152223333" });
  console.log("Transferred.");
} catch (error) {
  if (!isPhloError(error)) throw error;
  console.log(error.message);
  console.log(error.mayHaveExecuted ? await look() : "Nobody was called. It is safe to try again.");
} finally {
  await mock.close();
}

/** What to do about an unknown outcome. A hit says that the phone rings; an empty list says nothing. */
async function look() {
  try {
    const live = await phlo.liveCalls({ to });
    if (live.length > 0) return `It rings, or was answered: ${live.join(", ")}. Do not transfer again.`;
    const queued = await phlo.queuedCalls();
    if (queued.length > 0) return "Still unknown: Plivo has calls that it has not dialled yet. Look again in a moment.";
  } catch (error) {
    if (!isPhloError(error)) throw error;
    return `Still unknown: ${error.message}`;
  }
  return "Still unknown: no such call is live or queued, but it may be over. Ask the colleague before you transfer again.";
}
