/** A text without these secrets, wherever they stand in it. */
export const redact = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((shown, secret) => shown.replaceAll(secret, "(hidden)"), text);
