/** Strings, with the colon behind a key; numbers; what opens and closes an object or a list. */
const tokens = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|(-?\d[\d.eE+-]*)|[{}[\]]/g;

/** Why a JSON text would not be the same after it was parsed and written again: a number or a key would be lost. */
export function explainLoss(json: string): string | undefined {
  const keys: Set<string>[] = [];
  for (const [token, text, colon, number] of json.matchAll(tokens)) {
    if (token === "{" || token === "[") keys.push(new Set());
    else if (token === "}" || token === "]") keys.pop();
    else if (number !== undefined && canonical(number) !== canonical(String(Number(number))))
      return `the number ${number.slice(0, 80)} would become ${JSON.stringify(Number(number))}; give it as a string`;
    else if (text !== undefined && colon !== undefined) {
      const key: string = JSON.parse(text);
      if (keys.at(-1)?.has(key)) return `the key ${JSON.stringify(key)} is there twice`;
      keys.at(-1)?.add(key);
    }
  }
  return undefined;
}

/** A number's sign, digits and exponent, however it is written. */
function canonical(number: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? [];
  const digits = (whole + fraction).replace(/^0+/, "");
  const kept = digits.replace(/0+$/, "");
  return kept === ""
    ? `${sign}0`
    : `${sign}${kept}e${Number(exponent) - fraction.length + digits.length - kept.length}`;
}
