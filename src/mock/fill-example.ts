import { randomUUID } from "node:crypto";

/**
 * Makes an example out to a request: with an `api_id` of its own, wherever the example repeats it, and with the ids that
 * were asked for.
 */
export function fillExample(example: unknown, parameters: Readonly<Record<string, string>>): unknown {
  if (typeof example !== "object" || example === null) return example;
  const own = "api_id" in example ? renew(example, String(example.api_id)) : example;
  const asked = Object.entries(parameters).filter(([name]) => Object.hasOwn(own, name));
  return { ...own, ...Object.fromEntries(asked) };
}

function renew(example: object, apiId: string): object {
  const renewed: unknown = JSON.parse(JSON.stringify(example).replaceAll(apiId, randomUUID()));
  return Object(renewed);
}
