const phoneNumber = /^\+?\d{5,}$/;
const sipAddress = /^(sips?:)[^@]*/i;

/** Whether a text is a phone number or a SIP address. */
export const isAddress = (text: string): boolean => phoneNumber.test(text) || sipAddress.test(text);

/** A phone number with its middle hidden, such as +1415•••5555; a SIP address without its user. Anything else as it is. */
export function maskMiddle(text: string): string {
  if (sipAddress.test(text)) return text.replace(sipAddress, "$1•••");
  if (!phoneNumber.test(text)) return text;
  const start = text.startsWith("+") ? 5 : 4;
  return text.length - start >= 6 ? `${text.slice(0, start)}•••${text.slice(-4)}` : `•••${text.slice(-2)}`;
}
