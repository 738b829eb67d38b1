import { optionTable } from "./client-options.js";
import { readDocstrings } from "./docstrings.js";

/** The options of the stores of `plivo-phlo/once`, from their docstrings. */
export async function renderStoreOptions(sources = new URL("../../../src/once/", import.meta.url)): Promise<string> {
  const optionsIn = async (file: string, name: string) => {
    const found = (await readDocstrings(new URL(file, sources)))[name];
    if (!found) throw new Error(`${file} has no docstrings of ${name}.`);
    return found;
  };
  return [
    optionTable(await optionsIn("ledger-options.ts", "LedgerOptions")),
    "`redisStore` has, too:",
    optionTable(await optionsIn("redis-store.ts", "RedisStoreOptions")),
    "`postgresStore` has, too:",
    optionTable(await optionsIn("postgres-store.ts", "PostgresStoreOptions")),
  ].join("\n\n");
}
