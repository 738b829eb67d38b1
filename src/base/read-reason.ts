import { isObject } from "./json.js";

/** Where servers and gateways put their reason, the likeliest first. */
const names = [
  "error",
  "message",
  "detail",
  "details",
  "errors",
  "error_description",
  "description",
  "reason",
  "title",
  "msg",
];

/** Reasons are a few deep. */
const deepest = 4;
const most = 10;

/** The best words for what went wrong that a body has, of whatever shape it is; empty where there are none. */
export function readReason(body: unknown, depth = 0): string {
  if (typeof body === "string") return /^\s*</.test(body) ? readHtml(body.slice(0, 8192)) : body.trim();
  if (typeof body === "number") return String(body);
  if (depth > deepest) return "";
  if (Array.isArray(body)) return join(body.map((entry) => readReason(entry, depth + 1)));
  if (!isObject(body)) return "";
  const own = new Map<string, unknown>(Object.entries(body));
  for (const name of names) {
    const reason = readReason(own.get(name), depth + 1);
    if (reason) return reason;
  }
  if (own.get("error")) return "an error without text";
  // By the names of fields, as many frameworks do: { "to": ["is required"] }.
  const ofFields = [...own].filter(([, value]) => depth > 0 || Array.isArray(value)).slice(0, most);
  return join(
    ofFields.map(([name, value]) => readReason(value, depth + 1) && `${name}: ${readReason(value, depth + 1)}`),
  );
}

const join = (reasons: readonly string[]) => reasons.slice(0, most).filter(Boolean).join("; ");

/** The title of a page, else its text. */
function readHtml(page: string): string {
  const [, title = ""] = /<title[^>]*>([^<]*)/i.exec(page) ?? [];
  const text = title.trim() || page.replace(/<(style|script)[\s\S]*?<\/\1>/gi, " ").replace(/<[^<>]*>?/g, " ");
  return text.replace(/\s+/g, " ").trim();
}
