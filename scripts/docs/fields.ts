import type { Field } from "../../src/contract/operations.js";
import { inLine } from "../words.js";

/** A list of fields in Markdown; `before` are rows that stand above it. */
export const renderFields = (where: string, fields: readonly Field[], before: readonly string[] = []): string =>
  fields.length + before.length === 0
    ? ""
    : [
        `${where}:\n`,
        ...before,
        ...fields.map(
          ({ name, required, description, values }) =>
            `- \`${name}\`${required ? " (required)" : ""}: ${inLine(description)}${values ? ` One of ${values.map((value) => `\`${value}\``).join(", ")}.` : ""}`,
        ),
      ].join("\n");
