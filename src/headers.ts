import { PhloArgumentError } from "./errors.js";

/** These say where a request goes, where it ends and whose it is; the client alone sets them. */
const reserved = /^(authorization|connection|content-length|host|transfer-encoding)$/i;

/** Headers that the user adds to every request; a name or value that could break out of its line is refused. */
export function readHeaders(given: Readonly<Record<string, string>>): Record<string, string> {
  for (const [name, value] of Object.entries(given)) {
    const argument = `headers[${JSON.stringify(name)}]`;
    if (reserved.test(name)) throw new PhloArgumentError(argument, "left to the client", "given");
    try {
      new Headers([[name, value]]);
    } catch {
      throw new PhloArgumentError(argument, "a header's name with a value on one line", "something else");
    }
  }
  return { ...given };
}
