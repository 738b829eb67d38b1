import type { SampleRequest } from "../sample-requests.js";

/** For Delphi with the Chilkat DLL, in the manner of Chilkat's own examples. */
export function renderDelphi({ id, operation, url, body }: SampleRequest): string {
  const fields = Object.entries(body ?? {}).map(([name, value]) => {
    if (typeof value !== "string") throw new Error(`The Delphi sample of ${id} can't show ${name}: it is no string.`);
    return `CkJsonObject_UpdateString(json,${quote(name)},${quote(value)});`;
  });
  const json = body
    ? {
        declare: ["json: HCkJsonObject;"],
        create: ["// The following JSON is sent in the request body.", ...comment(body)],
        fill: ["json := CkJsonObject_Create();", ...fields],
        send: `CkHttp_PostJson3(http,${quote(url)},'application/json',json)`,
        dispose: ["CkJsonObject_Dispose(json);"],
      }
    : {
        declare: [],
        create: [],
        fill: [],
        send: `CkHttp_QuickRequest(http,'${operation.method}',${quote(url)})`,
        dispose: [],
      };
  return [
    "var",
    ...indent(["http: HCkHttp;", ...json.declare, "resp: HCkHttpResponse;"]),
    "",
    "begin",
    ...indent([
      "// Unlock Chilkat before, once in the program.",
      "http := CkHttp_Create();",
      "",
      "// Your Auth ID and Auth Token.",
      "CkHttp_putBasicAuth(http,True);",
      "CkHttp_putLogin(http,'your_auth_id');",
      "CkHttp_putPassword(http,'your_auth_token');",
      "",
      ...json.create,
      ...json.fill,
      ...(body ? [""] : []),
      `resp := ${json.send};`,
      "if (CkHttp_getLastMethodSuccess(http) = False) then",
      ...indent(["begin", ...indent(["Memo1.Lines.Add(CkHttp__lastErrorText(http));", "Exit;"]), "end;"]),
      "",
      "Memo1.Lines.Add(IntToStr(CkHttpResponse_getStatusCode(resp)));",
      "Memo1.Lines.Add(CkHttpResponse__bodyStr(resp));",
      "",
      "CkHttpResponse_Dispose(resp);",
      "CkHttp_Dispose(http);",
      ...json.dispose,
    ]),
    "end;",
  ].join("\n");
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

const comment = (body: object) =>
  JSON.stringify(body, null, 2)
    .split("\n")
    .map((line) => `// ${line}`);

const indent = (lines: readonly string[]) => lines.map((line) => (line === "" ? line : `  ${line}`));
