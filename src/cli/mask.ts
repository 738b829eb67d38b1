/** A number or address in a form that can be shown to others: whether it has a `+`, how long it is, its last two characters. */
export function maskAddress(address: string): string {
  const [, sign = "", digits = ""] = /^(\+?)(.*)$/s.exec(address) ?? [];
  return sign + maskAll(digits);
}

/** An id in such a form: its first two characters and its length. */
export const maskId = (id: string): string => id.slice(0, 2) + "•".repeat(Math.max(0, id.length - 2));

const maskAll = (text: string) => "•".repeat(Math.max(0, text.length - 2)) + text.slice(-2);

/** A text of somebody else's with every number in it masked. */
export const maskNumbers = (text: string): string => text.replaceAll(/\+?\d{7,}/g, maskAddress);
