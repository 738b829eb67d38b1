import { fields } from "../../generated/facts.js";
import { checkField } from "../validate/arguments.js";

/**
 * Fills the placeholders of an address. What the contract does not allow is refused, so no value can leave its segment;
 * `+`, `:` and `@` travel literally, as every official SDK sends them.
 */
export function serializePath(path: string, values: Record<string, unknown>): string {
  return path.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (!isField(name)) return placeholder;
    const value = values[name];
    checkField(name, value);
    return encodeURIComponent(String(value)).replace(/%(2B|3A|40)/g, decodeURIComponent);
  });
}

const isField = (name: string): name is keyof typeof fields => Object.hasOwn(fields, name);
