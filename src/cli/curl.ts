import { serializePath } from "../api/serialize-path.js";
import { escapeInvisible } from "../base/escape-invisible.js";
import type { CommandRequest } from "./command-request.js";

/** The request as a curl command for a shell, which reads the token from the environment. */
export function renderCurl({ spec: { operation, action }, path, fields }: CommandRequest, baseUrl: string): string {
  const { method, path: template } = operation;
  const words = renderCurlWords(method, baseUrl + serializePath(template, path), path.auth_id ?? "");
  if (fields)
    words.push(
      "-H 'Content-Type: application/json'",
      `-d ${quote(escapeInvisible(JSON.stringify({ ...(action && { action }), ...fields })))}`,
    );
  return words.join(" \\\n  ");
}

/** The words of a request without a body. */
export const renderCurlWords = (method: string, url: string, authId: string): string[] => [
  `curl -X ${method} ${quote(url)}`,
  `-u "${authId}:$PLIVO_AUTH_TOKEN"`,
];

/** A word that the shell takes as it is. */
const quote = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
