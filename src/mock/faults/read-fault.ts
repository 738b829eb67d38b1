import { validateHeaderName, validateHeaderValue } from "node:http";
import type { FaultSettings } from "../../../generated/admin/schema.js";
import { validators } from "../../../generated/admin/validators.js";
import { describeValue } from "../../base/describe-value.js";
import { isObject } from "../../base/json.js";
import { refuseOption } from "../base/check-options.js";
import { explainControl } from "../control/explain-control.js";
import { operations } from "../validation/router.js";
import { mustBe } from "../validation/violation.js";

const effects = ["status", "headers", "body", "delay", "drop"] as const;

/** Headers that say how a response is framed: the mock writes them itself, and others would break the connection. */
const framing = ["connection", "content-length", "keep-alive", "trailer", "transfer-encoding", "upgrade"];

/**
 * Reads a fault, as a program or control gives it.
 *
 * @throws {TypeError} when it is wrong, naming the option, what was expected and received.
 */
export function readFault(given: unknown): FaultSettings {
  const settings = toSettings(given);
  if (!validators.createFault.body(settings))
    throw new TypeError(
      explainControl("createFault", "body", "A fault", validators.createFault.body, settings).join(" "),
    );
  if (effects.every((effect) => settings[effect] === undefined))
    throw new TypeError(
      mustBe("A fault", `given ${effects.slice(0, -1).join(", ")} or ${effects.at(-1)}`, namesIn(settings)),
    );
  if (settings.drop === "during" && !hasBody(settings))
    throw new TypeError(mustBe("drop", '"before" where the response has no body', describeValue(settings.drop)));
  const headers = lowerCase(settings.headers ?? {});
  checkHeaders(headers);
  if (settings.when) checkFilter(settings.when);
  return { ...settings, ...(settings.headers && { headers }) };
}

/** What JSON cannot say is said in its words: `Headers`, `Infinity`, `undefined`. */
function toSettings(given: unknown): unknown {
  if (!isObject(given)) return given;
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (isHeaders(value)) return [name, headersIn(value)];
      if (name === "headers" && isA("Map", value)) refuseOption(name, "an object of strings, or a Headers", value);
      if (name === "times" && value === Infinity) return [name, "unlimited"];
      return [name, name === "when" ? withoutMissing(value) : value];
    }),
  );
}

/** An object has one value for a name: of several cookies, all but the last would be lost. */
function headersIn(headers: Headers): Record<string, string> {
  const cookies = headers.getSetCookie();
  if (cookies.length > 1) refuseOption("headers", "with one set-cookie at most", cookies.length);
  return Object.fromEntries(headers);
}

/** Of whichever realm, and of the package undici. */
const isHeaders = (value: unknown): value is Headers => isA("Headers", value);

const isA = (name: string, value: unknown) => Object.prototype.toString.call(value) === `[object ${name}]`;

const withoutMissing = (value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) : value;

const namesIn = (settings: object) => Object.keys(settings).join(", ") || "nothing";

/** Whether a connection can break in the middle of the response. */
const hasBody = ({ status, body }: FaultSettings) => body !== "" && ![204, 205, 304].includes(status ?? 200);

const lowerCase = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function checkHeaders(headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (framing.includes(name))
      throw new TypeError(mustBe("headers", `without ${framing.join(", ")}, which the mock writes itself`, name));
    try {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    } catch {
      throw new TypeError(
        mustBe(`headers.${name}`, "a header's name with a value that HTTP allows", describeValue(value)),
      );
    }
  }
}

/** A fault that no request could ever take would be a test that proves nothing. */
function checkFilter({ operation, action, member }: NonNullable<FaultSettings["when"]>): void {
  const concerned = operations.filter(({ id }) => operation === undefined || id === operation);
  if (concerned.length === 0)
    refuseOption("when.operation", `one of ${operations.map(({ id }) => id).join(", ")}`, operation);
  const actions = [...new Set(concerned.flatMap(({ body }) => body?.actions.map((each) => each.action) ?? []))];
  if (action !== undefined && !actions.includes(action))
    refuseOption(
      "when.action",
      actions.length > 0 ? `one of ${actions.join(", ")}` : `left out for ${operation}`,
      action,
    );
  const taking = concerned.filter(
    ({ body }) => action === undefined || body?.actions.some((each) => each.action === action),
  );
  const hasMember = taking.some(({ parameters }) => parameters.some(({ name }) => name === "member_address"));
  if (member !== undefined && !hasMember) refuseOption("when.member", `left out for ${action ?? operation}`, member);
}
