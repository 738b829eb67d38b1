import type { Transport } from "../transport/transport.js";
import { renderCurlWords } from "./curl.js";

/** A transport that sends nothing: it hands each request over as a curl command, and responds with nothing. */
export const dryRunTransport =
  (authId: string, onCurl: (curl: string) => void): Transport =>
  async ({ method, url }) => {
    onCurl(renderCurlWords(method, url, authId).join(" \\\n  "));
    return {
      status: 200,
      headers: new Headers({ "content-type": "application/json" }),
      text: async () => JSON.stringify({ calls: [] }),
      discard: () => {},
    };
  };
