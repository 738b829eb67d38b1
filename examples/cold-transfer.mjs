// Hands the caller over to another agent, against a mock on this machine: no account, no phone, no money.
import { createPhloClient } from "plivo-phlo";
import { startMock } from "plivo-phlo/mock";

let mock;
try {
  mock = await startMock({ port: Number(process.env.PORT ?? 0) });
  const phlo = createPhloClient({ baseUrl: mock.url, authId: mock.authId, authToken: mock.authToken, fetch: show });
  const call = phlo.multiPartyCall("e564a84a-7910-4447-b16f-65c541dd552c", "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8");
  await call.coldTransfer({ to: "+14152225555", role: "agent", trigger_source: "+14152223333" });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await mock?.close();
}

/** Sends the request, and shows it and its answer as they go over the wire; the token stays hidden. */
async function show(url, init) {
  console.log(`${init.method} ${url}`);
  for (const [name, value] of new Headers(init.headers))
    console.log(`${name}: ${name === "authorization" ? "Basic (hidden)" : value}`);
  console.log(`\n${JSON.stringify(JSON.parse(init.body), null, 2)}\n`);
  const response = await fetch(url, init);
  console.log(`${response.status} ${response.statusText}\n${await response.clone().text()}`);
  return response;
}
