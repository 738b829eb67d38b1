// A worker of a queue such as BullMQ: each job transfers a caller at most once, however often the queue delivers it.
import { createInterface } from "node:readline";
import { createPhloClient, isPhloError } from "plivo-phlo";
import { folderStore, isReplayed } from "plivo-phlo/once";

const store = folderStore(process.env.PLIVO_PHLO_ONCE ?? "./phlo-once");
const phlo = createPhloClient({ once: store });
const call = phlo.multiPartyCall("e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8");

/** What the queue calls. It delivers the job again when this throws, or when the process ends before it is done. */
async function handle({ id, data }) {
  try {
    const result = await call.coldTransfer(data, { once: `job ${id}` });
    return { done: result.api_id, sentBefore: isReplayed(result) };
  } catch (error) {
    if (!isPhloError(error)) throw error;
    // Another delivery would not help: a person checks the call, then settles the key.
    if (error.mayHaveExecuted) return { setAside: error.message };
    if (error.kind === "argument") return { failed: error.message };
    throw error; // Nothing happened: let the queue deliver it again.
  }
}

// In place of the queue: a job on each line of standard input.
for await (const line of createInterface({ input: process.stdin }))
  console.log(JSON.stringify(await handle(JSON.parse(line))));
