// The mock of this package as a process of its own. It tells its address, and on request how many calls it answers a second
// in the process, without a socket.
import { startMock } from "plivo-phlo/mock";
import { headers, transferBody, transferPath } from "../clients/order.mjs";

const mock = await startMock();
const request = { method: "POST", headers, body: JSON.stringify(transferBody("+14152225555")) };

async function perSecond(milliseconds) {
  mock.reset(); // Its journal does not grow from round to round.
  const start = performance.now();
  let calls = 0;
  for (; performance.now() < start + milliseconds; calls++) {
    const response = await mock.fetch(mock.url + transferPath, request);
    if (!(await response.json()).api_id) throw new Error(`the mock answered ${response.status}`);
  }
  return (calls / (performance.now() - start)) * 1000;
}

process.on("message", async ({ milliseconds }) => process.send(await perSecond(milliseconds)));
process.send({ url: mock.url, answersInProcess: "fetch" in mock });
