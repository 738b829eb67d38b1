/** A text without its percent-encoding, or as it stands, where that is none. */
export function decode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A middleware's own spelling.
  }
}

const sipAddress = /^sips?:([^@]*)@([^:;?]*)(?::(\d+))?/;
const sipPort = 5060;

/**
 * One spelling of a member's address, as it stands in a path or a body. For caution, two that may be one person count as one: a
 * `+` may be missing; hosts, users and schemes are the same in capitals; 5060 is SIP's own port; parameters, escapes and the
 * signs between digits mean nothing.
 */
export function normaliseAddress(address: string): string {
  const text = decode(decode(address)).toLowerCase();
  const [, user = "", host, digits] = sipAddress.exec(text) ?? [];
  if (host === undefined) return text.replace(/^tel:/, "").replaceAll(/[\s().+-]/g, "");
  const port = Number(digits ?? sipPort);
  return `${user.replace(/^\+/, "")}@${host.replace(/\.$/, "")}${port === sipPort ? "" : `:${port}`}`;
}
