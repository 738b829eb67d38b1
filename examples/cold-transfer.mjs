// Hands the caller over to another agent and shows who hears whom, on a rehearsal on this machine: no account, no phone.
import { createPhloClient } from "plivo-phlo";
import { startMock } from "plivo-phlo/mock";

const names = { "+12025551111": "the caller", "+14152223333": "the agent", "+14152225555": "the new agent" };
const [caller, agent, newAgent] = Object.keys(names);

let mock;
try {
  mock = await startMock({ port: Number(process.env.PORT ?? 0), simulate: { clock: "manual" } });
  const { simulator } = mock;
  simulator.join(caller);
  simulator.join(agent, "agent");
  simulator.whenDialled(newAgent, { answersAfter: 3000 });
  showCall("Before", simulator);

  const phlo = createPhloClient({ baseUrl: mock.url, authId: mock.authId, authToken: mock.authToken, fetch: show });
  const call = phlo.multiPartyCall("e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8");
  await call.coldTransfer({ to: newAgent, role: "agent", trigger_source: agent });

  showCall(`\nThe phone of ${names[newAgent]} has rung ${simulator.rings(newAgent)} time`, simulator);
  simulator.advance(3000);
  showCall("\nAfter: it was answered", simulator);
  console.log("\nA rehearsal, not Plivo. Where Plivo documents nothing, it rests on these assumptions:");
  for (const { name, value } of assumedBy(simulator)) console.log(`  ${name}: ${value}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await mock?.close();
}

/** The assumptions on which something that happened rests. */
function assumedBy(simulator) {
  const used = new Set(simulator.timeline().map(({ assumption }) => assumption));
  return simulator.assumptions().filter(({ name }) => used.has(name));
}

function showCall(title, simulator) {
  console.log(`${title}:`);
  for (const { address, state, hears, sound } of simulator.members()) {
    const heard = sound ?? (hears.map((other) => names[other]).join(" and ") || "nobody");
    console.log(
      `  ${names[address]} ${state === "joined" ? `hears ${heard}` : state === "left" ? "has left" : "is rung"}`,
    );
  }
}

/** Sends the request, and shows it and its response as they go over the wire; the token stays hidden. */
async function show(url, init) {
  console.log(`\n${init.method} ${url}`);
  for (const [name, value] of new Headers(init.headers))
    console.log(`${name}: ${name === "authorization" ? "Basic (hidden)" : value}`);
  console.log(`\n${JSON.stringify(JSON.parse(init.body), null, 2)}\n`);
  const response = await fetch(url, init);
  console.log(`${response.status} ${response.statusText}\n${await response.clone().text()}`);
  return response;
}
