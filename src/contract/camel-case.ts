/** `cold_transfer` as a program writes it: `coldTransfer`. */
export const camelCase = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** The same as a type: `ColdTransfer`. */
export const pascalCase = (name: string): string => camelCase(`_${name}`);
