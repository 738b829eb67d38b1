import { connect } from "node:net";

const authorization = `Authorization: Basic ${btoa("MAXXXXXXXXXXXXXXXXXX:mock-token")}`;

/** The head of a request, as it is written: its first line, these headers, and the credentials of a mock with its defaults. */
export const head = (first: string, ...lines: string[]): string =>
  [first, "Host: x", authorization, ...lines, "", ""].join("\r\n");

/** Writes to a bare socket, and reads until the server lets go of it. */
export function talk(url: string, ...parts: (string | Buffer)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = "";
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => {
      for (const part of parts) socket.write(part);
    });
    socket.setEncoding("utf8").on("data", (text) => {
      heard += text;
    });
    socket.on("error", (error) => (heard ? resolve(heard) : reject(error))).on("close", () => resolve(heard));
  });
}
