import type { SampleRequest } from "../sample-requests.js";
import { adapt, retryAdvice, snippet } from "./snippet.js";

/** For .NET 8 and newer, with its own HTTP client. */
export function renderCSharp(request: SampleRequest): string {
  const named = adapt(
    snippet(request, "csharp", "httpclient"),
    /new AuthenticationHeaderValue\("Basic", "[^"]*"\)/,
    'new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(account)))',
  ).replace("System.Text.Encoding.UTF8", "Encoding.UTF8");
  const limited = adapt(named, "new HttpClient()", "new HttpClient { Timeout = TimeSpan.FromSeconds(15) }");
  return [
    "using System.Net.Http.Headers;\nusing System.Text;\n",
    'var account = Environment.GetEnvironmentVariable("PLIVO_AUTH_ID") + ":" + Environment.GetEnvironmentVariable("PLIVO_AUTH_TOKEN");',
    adapt(limited, "using var response", `// ${retryAdvice(request)}\nusing var response`),
    "",
    'Console.WriteLine($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");',
    "return response.IsSuccessStatusCode ? 0 : 1;",
  ].join("\n");
}
