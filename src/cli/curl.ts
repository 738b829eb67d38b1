import { serializePath } from "../api/serialize-path.js";
import { escapeInvisible } from "../base/escape-invisible.js";
import type { CommandRequest } from "./command-request.js";

/** The request as a curl command for a shell, which reads the token from the environment. */
export function renderCurl({ spec: { operation, action }, path, fields }: CommandRequest, baseUrl: string): string {
  const { method, path: template } = operation;
  const words = [
    `curl -X ${method} ${quote(baseUrl + serializePath(template, path))}`,
    `-u "${path.auth_id}:$PLIVO_AUTH_TOKEN"`,
  ];
  if (fields)
    words.push(
      "-H 'Content-Type: application/json'",
      `-d ${quote(escapeInvisible(JSON.stringify({ ...(action && { action }), ...fields })))}`,
    );
  return words.join(" \\\n  ");
}

/** A word that the shell takes as it is. */
const quote = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
