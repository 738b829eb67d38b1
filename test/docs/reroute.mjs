// Loaded before a snippet: what it would send to Plivo goes to a server on this machine.
const { fetch } = globalThis;
globalThis.fetch = (address, init) =>
  fetch(
    String(address).replace(/https:\/\/(phlorunner|api)\.plivo\.com/, process.env.REROUTE ?? "http://127.0.0.1:1"),
    init,
  );
