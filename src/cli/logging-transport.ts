import { STATUS_CODES } from "node:http";
import { escapeInvisible } from "../base/escape-invisible.js";
import { startDefault } from "../transport/default-exchange.js";
import type { ExchangeRequest, ResponseHead } from "../transport/exchange.js";
import { transportOf } from "../transport/exchange-transport.js";
import type { Transport } from "../transport/transport.js";
import { escapeInLines, paint, printError } from "./output.js";

/** The client's own transport, which shows on standard error what goes over the wire; the credentials stay hidden. */
export const loggingTransport: Transport = transportOf((request, handler) => {
  showRequest(request);
  return startDefault(request, {
    onHead(head) {
      showHead(head);
      handler.onHead(head);
    },
    onEnd(text) {
      printError(`\n${escapeInLines(text ?? "(larger than 1 MiB)")}\n`);
      handler.onEnd(text);
    },
    onError: (cause, nothingWritten) => handler.onError(cause, nothingWritten),
  });
});

function showRequest({ method, url, headers, body }: ExchangeRequest): void {
  printError(paint("bold", `${method} ${url}`, process.stderr));
  showHeaders(Object.entries(headers));
  if (body !== undefined) printError(`\n${escapeInLines(JSON.stringify(JSON.parse(body), null, 2))}`);
}

function showHead({ status, headers }: ResponseHead): void {
  printError(paint("bold", `\n${status} ${STATUS_CODES[status] ?? ""}`, process.stderr));
  showHeaders(headers);
}

function showHeaders(headers: Iterable<[string, string]>): void {
  for (const [name, value] of headers) {
    const shown = name === "authorization" ? "Basic (hidden)" : escapeInvisible(value);
    printError(paint("dim", `${name}: ${shown}`, process.stderr));
  }
}
