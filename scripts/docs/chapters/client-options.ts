import { type Documented, readDocstrings } from "./docstrings.js";

/** The options of the client and of a single request, from their docstrings. */
export async function renderClientOptions(sources = new URL("../../../src/", import.meta.url)): Promise<string> {
  const request = await readDocstrings(new URL("base/options.ts", sources));
  const documented: Record<string, Documented> = {
    ...request,
    ...(await readDocstrings(new URL("client.ts", sources))),
  };
  const of = (name: string): Documented => {
    const found = documented[name];
    if (!found) throw new Error(`There are no docstrings of ${name}.`);
    return found;
  };
  const [client, single, shared] = [of("PhloClientOptions"), of("RequestOptions"), of("RequestDefaults")];
  return [
    "## For a client",
    client.text,
    optionTable(client),
    "## For a client or for a single request",
    shared.text,
    optionTable(shared),
    optionTable(of("Backoff"), "backoff."),
    "## For a single request",
    single.text,
    optionTable(single),
  ].join("\n\n");
}

/** One row for each option. A bar in a type would end its cell. */
export const optionTable = ({ members }: Documented, prefix = "") =>
  [
    "| option | type | what it does |",
    "| --- | --- | --- |",
    ...members.map(
      ({ name, type, text }) =>
        `| \`${prefix}${name}\` | \`${type.replaceAll("|", "or")}\` | ${text.replaceAll("|", "\\|")} |`,
    ),
  ].join("\n");
