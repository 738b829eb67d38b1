/** Takes secrets out of texts, in whatever dress a server, a proxy or a library repeats them. */

/** So many characters in a row of a secret are hidden; a shorter secret is, when it is whole. */
const run = 12;

/** Every run holds a piece of this length that begins at a multiple of `step`: so most texts need few looks. */
const piece = 7;
const step = run - piece + 1;

/** A decoded text holds what an encoding, and another one over it, hid. More than this nobody piles up by accident. */
const deepest = 5;

/** A text, and where in the original each of its characters came from. */
interface Layer {
  readonly text: string;
  /** One more than there are characters: the last is the end. */
  readonly origins: readonly number[] | undefined;
}

/** Makes a function that replaces these secrets by `(hidden)`. */
export function createRedact(secrets: readonly string[]): (text: string) => string {
  const forms = [...new Set(secrets.filter((secret) => secret !== "").flatMap(formsOf))];
  const whole = forms.filter((form) => form.length < run);
  const runs = new Set(forms.flatMap((form) => slices(lowerCase(form), run)));
  const pieces = new Set([...runs].flatMap((form) => slices(form, piece)));

  function mayHold(text: string): boolean {
    const lower = lowerCase(text);
    for (let at = 0; at + piece <= lower.length; at += step) if (pieces.has(lower.slice(at, at + piece))) return true;
    return whole.some((form) => text.includes(form));
  }

  /** Marks what is to be hidden of the original. */
  function mark({ text, origins }: Layer, hidden: Uint8Array): void {
    const hide = (from: number, to: number) => hidden.fill(1, origins?.[from] ?? from, origins?.[to] ?? to);
    const lower = lowerCase(text);
    for (let at = 0; at + run <= lower.length; at++) if (runs.has(lower.slice(at, at + run))) hide(at, at + run);
    for (const form of whole)
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) hide(at, at + form.length);
  }

  return (text) => {
    let hidden: Uint8Array | undefined;
    let layer: Layer | undefined = { text, origins: undefined };
    for (let depth = 0; layer && depth < deepest; depth++) {
      if (mayHold(layer.text)) {
        hidden ??= new Uint8Array(text.length);
        mark(layer, hidden);
      }
      layer = decode(layer);
    }
    return hidden ? withoutHidden(text, hidden) : text;
  };
}

/** As it is, in hex, and in base64 and base64url wherever in an encoded text it begins, with and without padding. */
function formsOf(secret: string): string[] {
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret));
  const hex = Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, "0")).join("");
  const base64 = ["", "..", "."].map((before) => btoa(before + bytes).slice(before.length && before.length + 1));
  const padded = base64.flatMap((form) => [form, form.replace(/=+$/, "")]);
  const url = padded.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"));
  return [secret, hex, ...padded, ...url];
}

/** In whatever case: the name of a header and the host of an address come back in lower case. No character becomes two. */
const lowerCase = (text: string): string => text.replaceAll("\u0130", "i").toLowerCase();

const slices = (text: string, length: number) =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));

/** The characters that HTML has names for, without the letters. */
const named: Readonly<Record<string, string>> = {
  ...{
    amp: "&",
    apos: "'",
    ast: "*",
    bsol: "\\",
    colon: ":",
    comma: ",",
    commat: "@",
    diacriticalgrave: "`",
    dollar: "$",
  },
  ...{
    equals: "=",
    excl: "!",
    grave: "`",
    gt: ">",
    hat: "^",
    lbrace: "{",
    lbrack: "[",
    lcub: "{",
    lowbar: "_",
    lpar: "(",
  },
  ...{
    lsqb: "[",
    lt: "<",
    midast: "*",
    num: "#",
    percnt: "%",
    period: ".",
    plus: "+",
    quest: "?",
    quot: '"',
    rbrace: "}",
  },
  ...{ rbrack: "]", rcub: "}", rpar: ")", rsqb: "]", semi: ";", sol: "/", underbar: "_", verbar: "|", vert: "|" },
  verticalline: "|",
};

/** The escapes of JSON and JavaScript, of addresses, and of HTML. */
const escapes =
  /\\u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}|\\x([0-9a-f]{2})|%([0-9a-f]{2})|&#x([0-9a-f]{1,6});?|&#(\d{1,7});?|&([a-z]{2,15});|\\(["'/\\])/gi;

/** The text with its escapes resolved; `undefined` where it has none. */
function decode({ text, origins }: Layer): Layer | undefined {
  if (text.search(escapes) < 0) return undefined;
  const decoded: string[] = [];
  const from: number[] = [];
  let done = 0;
  const keep = (to: number) => {
    for (; done < to; done++) {
      decoded.push(text.charAt(done));
      from.push(origins?.[done] ?? done);
    }
  };
  for (const match of text.matchAll(escapes)) {
    const [escaped, unit, point, byte, percent, hex, decimal, name, plain] = match;
    keep(match.index);
    const code = Number.parseInt(unit ?? point ?? byte ?? percent ?? hex ?? "", 16) || Number(decimal);
    // What is no ASCII is in no secret; one character keeps the rest in its place.
    decoded.push(plain ?? (name ? (named[name.toLowerCase()] ?? "?") : code < 128 ? String.fromCharCode(code) : "?"));
    from.push(origins?.[done] ?? done);
    done += escaped.length;
  }
  keep(text.length);
  from.push(origins?.[text.length] ?? text.length);
  return { text: decoded.join(""), origins: from };
}

function withoutHidden(text: string, hidden: Uint8Array): string {
  let shown = "";
  for (let at = 0; at < text.length; ) {
    const isHidden = hidden[at] === 1;
    const next = hidden.indexOf(isHidden ? 0 : 1, at);
    const end = next < 0 ? text.length : next;
    shown += isHidden ? "(hidden)" : text.slice(at, end);
    at = end;
  }
  return shown;
}
