/** Everything that steers a terminal, turns the direction of writing, or cannot be seen: control, format, odd spaces, fillers. */
const invisible = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;

/** A text of somebody else's as it can be shown on one line: what cannot be seen is written as `\u202a`. */
export const escapeInvisible = (text: string): string => text.replaceAll(invisible, escapeUnits);

const escapeUnits = (characters: string): string =>
  characters.replaceAll(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
