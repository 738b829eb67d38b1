import { camelCase } from "../../../src/contract/camel-case.js";
import type { SampleRequest } from "../sample-requests.js";

/** For this client: a method of a handle where the client has one, or else its openapi-fetch client. */
export function renderTypeScript(request: SampleRequest): string {
  const { setup = [], call } = expressionOf(request);
  const reads = request.operation.method === "GET";
  return [
    'import { createPhloClient, isPhloError } from "plivo-phlo";\n',
    "const phlo = createPhloClient(); // reads PLIVO_AUTH_ID and PLIVO_AUTH_TOKEN",
    ...setup,
    "",
    "try {",
    ...indent([`const response = await ${call};`, "console.log(response);"]),
    "} catch (error) {",
    ...indent([
      "if (!isPhloError(error)) throw error;",
      "console.error(error.message);",
      ...(reads ? [] : ['if (error.mayHaveExecuted) console.error("Check the call before you retry.");']),
    ]),
    "}",
  ].join("\n");
}

const indent = (parts: readonly string[]) => parts.map((part) => `  ${part.replaceAll("\n", "\n  ")}`);

function expressionOf({ operation, action, values, query, body }: SampleRequest): { setup?: string[]; call: string } {
  const { phlo_id, node_id, run_id, member_address, call_uuid } = values;
  const [name, make] = operation.namePrefix ? ["bridge", "conferenceBridge"] : ["call", "multiPartyCall"];
  const handle = () => [`const ${name} = phlo.${make}(${literal(phlo_id)}, ${literal(node_id)});`];
  if (action) {
    const { action: _, ...fields } = body ?? {};
    const method = `${camelCase(action.method)}(${Object.keys(fields).length > 0 ? literal(fields) : ""})`;
    const subject = member_address === undefined ? name : `${name}.member(${literal(member_address)})`;
    return { setup: handle(), call: `${subject}.${method}` };
  }
  switch (operation.id) {
    case "runPhlo":
      return { call: `phlo.run(${literal(phlo_id)}, ${literal(body)})` };
    case "getPhlo":
      return { call: `phlo.get(${literal(phlo_id)})` };
    case "getPhloRun":
      return { call: `phlo.getRun(${literal(phlo_id)}, ${literal(run_id)})` };
    case "getMultiPartyCall":
    case "getConferenceBridge":
      return { setup: handle(), call: `${name}.get()` };
    case "listCalls":
      return { call: `phlo.liveCalls(${literal({ to: query.to_number })})` };
    case "getCall":
      return { call: `phlo.liveCall(${literal(call_uuid)})` };
    default: {
      const options = { params: { path: values, query }, body };
      return { call: `phlo.api.${operation.method}("${operation.path}", ${literal(options)})` };
    }
  }
}

/** A value as a programmer writes it: names without quotes, in one line where it fits. */
function literal(value: unknown): string {
  const lines = JSON.stringify(value, null, 2).replaceAll(/^( *)"([A-Za-z_]\w*)":/gm, "$1$2:");
  const line = lines.replaceAll(/\n */g, " ");
  return line.length <= 60 ? line : lines;
}
