import { isObject } from "../base/json.js";
import { isAddress, maskMiddle } from "../base/mask-middle.js";

const mayHoldAddress = /\d{5}|sips?:/i;

/** JSON in which the addresses that a request named, and whatever is a phone number by its plus, are masked. */
export function maskJson(json: string, request: unknown): string {
  if (!mayHoldAddress.test(json)) return json;
  const named = addressesIn(request).map((address) => address.replace(/^\+/, ""));
  const mask = (text: string) =>
    named.reduce((masked, address) => replaceWord(masked, address), text).replace(/\+[1-9]\d{6,14}(?!\d)/g, maskMiddle);
  return JSON.stringify(JSON.parse(json), (_, part: unknown) => {
    if (typeof part === "number" && named.includes(String(part))) return mask(String(part));
    if (isObject(part)) return Object.fromEntries(Object.entries(part).map(([name, value]) => [mask(name), value]));
    return typeof part === "string" ? mask(part) : part;
  });
}

/** Every phone number and SIP address among the values, at any depth. */
function addressesIn(value: unknown): string[] {
  if (typeof value === "number") return addressesIn(String(value));
  if (typeof value === "string") return isAddress(value) ? [value] : [];
  return Array.isArray(value) || isObject(value) ? Object.values(value).flatMap(addressesIn) : [];
}

/** Masks an address where it stands by itself: the same digits inside an id are left alone. */
function replaceWord(text: string, address: string): string {
  const parts = text.split(address);
  return parts.reduce((before, after) => {
    const alone = !/[\w-]$/.test(before) && !/^[\w-]/.test(after);
    return before + (alone ? maskMiddle(address) : address) + after;
  });
}
