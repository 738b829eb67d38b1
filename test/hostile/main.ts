/**
 * The hostile server as a process of its own, for clients on any runtime. It prints a line of JSON with its addresses and runs
 * until its standard input ends. `GET control/NAME` answers what became of a scenario, and how many connections are open.
 */
import { createServer } from "node:http";
import { startHostileServer } from "./server.js";

const hostile = await startHostileServer();
const control = createServer((request, response) => {
  const { requests, executed, met, sockets, held } = hostile.scenario(request.url?.slice(1) ?? "");
  response.setHeader("access-control-allow-origin", "*");
  response.end(
    JSON.stringify({
      received: requests.length,
      executed,
      met,
      sockets: sockets.size,
      held: [...held].filter((socket) => !socket.closed).length,
      connections: hostile.connections(),
      overSockets: /^accept-encoding: identity\r?$/im.test(requests.at(-1)?.headers ?? ""),
      followers: hostile.elsewhere.followers,
    }),
  );
});
control.listen(0, "127.0.0.1", () => {
  const address = control.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const { url, resetUrl } = hostile;
  console.log(JSON.stringify({ url, resetUrl, control: `http://127.0.0.1:${port}` }));
});

process.stdin.resume().on("end", () => process.exit());
