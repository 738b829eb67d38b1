import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { contract } from "../../src/contract/document.js";
import { operationsOf } from "../../src/contract/operations.js";

/** A request as it went over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ ...contract, $id: "contract" });

/**
 * What the contract has against a request, found without Prism: the second opinion that keeps the first one honest. Empty
 * where it has nothing against it.
 */
export function objections({ method, url, headers, body }: WireRequest): string[] {
  const { pathname, searchParams } = new URL(url);
  const operation = operationsOf(contract).find(
    (candidate) => candidate.method === method && match(candidate.path, pathname) !== undefined,
  );
  if (!operation) return [`no operation ${method} ${pathname}`];
  const values = match(operation.path, pathname) ?? {};
  const found = operation.parameters.flatMap(({ name, pattern }) =>
    new RegExp(pattern).test(values[name] ?? "") ? [] : [`${name} ${values[name]}`],
  );
  const given = Object.fromEntries(searchParams);
  for (const name of Object.keys(given))
    if (!operation.query.some((each) => each.name === name)) found.push(`unknown ${name}`);
  for (const { name, required, pattern } of operation.query)
    if (name in given ? !new RegExp(pattern).test(given[name] ?? "") : required) found.push(`${name} ${given[name]}`);
  if (!/^Basic \S+$/.test(headers.get("authorization") ?? "")) found.push("no credentials");
  if (!operation.body) return body === undefined ? found : [...found, "a body"];
  if (headers.get("content-type") !== "application/json") found.push("no JSON");
  const check = ajv.getSchema(`contract#/components/schemas/${operation.body.schema}`);
  if (!check) throw new Error(`no schema ${operation.body.schema}`);
  check(JSON.parse(body ?? "null"));
  return [...found, ...(check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)];
}

function match(template: string, pathname: string): Record<string, string> | undefined {
  const pattern = new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
  const groups = pattern.exec(pathname)?.groups;
  return groups && Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}
