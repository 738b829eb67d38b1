/** Asked of Node without an import, so that a bundle for a browser holds no `node:`. */
const util = globalThis.process?.getBuiltinModule?.("util");

const everything = { depth: 30, showHidden: true, maxStringLength: null, maxArrayLength: null };

/**
 * All that an inspection shows of a value, hidden keys included; empty where the runtime has none. It finds what no look at the
 * properties does: what a class, a prototype or a function of the value's own adds.
 *
 * @throws what the value throws when it is inspected.
 */
export const inspection = (value: unknown): string => util?.inspect?.(value, everything) ?? "";
