// A process with one client that is used as a person uses it: an action, a silence, another action. It tells what both took.
import { setTimeout as sleep } from "node:timers/promises";

const { open } = await import(process.argv[2]);

/** Between the first actions of two cases, so that they do not slow each other. */
const spacing = 250;

/** Between the preparation and the click. undici hands a connection out again only in a later turn of the event loop. */
const reaction = 100;

async function act(client) {
  const start = performance.now();
  await client.transfer("+14152225555");
  return performance.now() - start;
}

async function perform({ url, silence, warms }, index) {
  await sleep(index * spacing);
  const client = open({ url });
  const first = await act(client);
  await sleep(silence);
  if (warms) {
    await client.preconnect();
    await sleep(reaction);
  }
  return { first, second: await act(client) };
}

process.on("message", async (cases) => process.send(await Promise.all(cases.map(perform))));
process.send("ready");
