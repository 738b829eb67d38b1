import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const file = join(root, "mistakes.ts"); // in no folder: only the compiler believes in it

const mistakes = `
import { createPhloClient } from "plivo-phlo";

const call = createPhloClient().multiPartyCall("phlo", "node");
const transfer = { to: "+14152225555", trigger_source: "+14152223333" };

call.coldTransfer({ to: "+14152225555" });
call.coldTransfer({ ...transfer, role: "supervisor" });
call.hold();
call.member("+14152225555").hold({ timeuot: 3 });
call.coldTransfer(transfer).then(({ apiId }) => apiId);
`;

test("what the compiler says of five common mistakes can be read", () => {
  expect(compile(mistakes).join("\n\n")).toMatchInlineSnapshot(`
    "Argument of type '{ to: string; }' is not assignable to parameter of type 'ColdTransferParams'.
      Property 'trigger_source' is missing in type '{ to: string; }' but required in type 'ColdTransferParams'.

    Type '"supervisor"' is not assignable to type '"agent" | "customer" | undefined'.

    Property 'hold' does not exist on type 'MultiPartyCall'.

    Object literal may only specify known properties, but 'timeuot' does not exist in type 'RequestOptions'. Did you mean to write 'timeout'?

    Property 'apiId' does not exist on type '{ api_id: string; error?: string | undefined; }'."
  `);
});

/** What a user's compiler says, with the declarations that were built last. */
function compile(text: string): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
