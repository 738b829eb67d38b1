import type { SampleRequest } from "../sample-requests.js";
import { adapt, retryAdvice, snippet } from "./snippet.js";

/** For Java 11 and newer, with its own HTTP client: a program in one file, for `java Sample.java`. */
export function renderJava(request: SampleRequest): string {
  const sent = snippet(request, "java", "nethttp");
  const named = adapt(
    sent,
    "    .build();",
    '    .header("Authorization", "Basic " + credentials)\n    .timeout(Duration.ofSeconds(15))\n    .build();',
  );
  const told = adapt(
    named,
    "System.out.println(response.body());",
    'System.out.println(response.statusCode() + " " + response.body());\nif (response.statusCode() >= 300) System.exit(1);',
  );
  const body = adapt(told, "HttpResponse<String>", `// ${retryAdvice(request)}\nHttpResponse<String>`);
  return [
    "import java.net.URI;\nimport java.net.http.*;\nimport java.time.Duration;\nimport java.util.Base64;\n",
    "public class Sample {",
    "  public static void main(String[] args) throws Exception {",
    ...indent([
      'String account = System.getenv("PLIVO_AUTH_ID") + ":" + System.getenv("PLIVO_AUTH_TOKEN");',
      "String credentials = Base64.getEncoder().encodeToString(account.getBytes());",
      ...body.split("\n"),
    ]),
    "  }",
    "}",
  ].join("\n");
}

const indent = (lines: readonly string[]) => lines.map((line) => `    ${line}`);
