import type { SampleRequest } from "../sample-requests.js";
import { adapt, credentials, retryAdvice, snippet } from "./snippet.js";

/** For PHP with its curl extension. */
export function renderPhp(request: SampleRequest): string {
  const named = adapt(
    snippet(request, "php", "curl"),
    `'${credentials.username}:${credentials.password}'`,
    "getenv('PLIVO_AUTH_ID') . ':' . getenv('PLIVO_AUTH_TOKEN')",
  );
  const sending = [
    "curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);",
    "curl_setopt($ch, CURLOPT_TIMEOUT, 15);",
    "",
    `// ${retryAdvice(request)}`,
    "$body = curl_exec($ch);",
    "if ($body === false) {",
    "  throw new Exception(curl_error($ch));",
    "}",
    "$status = curl_getinfo($ch, CURLINFO_RESPONSE_CODE);",
    "echo $status, ' ', $body, PHP_EOL;",
    "if ($status >= 300) {",
    "  exit(1);",
    "}",
  ];
  return `<?php\n${adapt(named, /curl_exec\(\$ch\);\s+curl_close\(\$ch\);/, sending.join("\n"))}`;
}
