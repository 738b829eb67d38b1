import { readdir, readFile } from "node:fs/promises";
import { parse } from "yaml";
import { inLine } from "../words.js";
import type { SampleRequest } from "./sample-requests.js";

/** The parts of an Arazzo document that are told. */
interface CallFlows {
  readonly workflows: readonly {
    readonly workflowId: string;
    readonly summary?: string;
    readonly description?: string;
    readonly steps: readonly Step[];
  }[];
}

interface Step {
  readonly stepId: string;
  readonly description?: string;
  readonly operationId?: string;
  readonly requestBody?: { readonly payload?: { readonly action?: string } };
}

/** The call flows of `spec/workflows/` as chapters, each step with the request that it sends; empty where there are none. */
export async function renderCallFlows(
  requests: readonly SampleRequest[],
  link: (request: SampleRequest) => string,
  folder = new URL("../../spec/workflows/", import.meta.url),
): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const documents = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  const flows = await Promise.all(
    documents.map(async (name): Promise<CallFlows> => parse(await readFile(new URL(name, folder), "utf8"))),
  );
  const chapters = flows
    .flatMap(({ workflows }) => workflows)
    .map(({ workflowId, summary = workflowId, description = "", steps }) =>
      [
        `## ${summary}`,
        description.trim(),
        steps.map((step, index) => `${index + 1}. ${tell(step, requests, link)}`).join("\n"),
      ].join("\n\n"),
    );
  return chapters.length > 0 ? ["# Common call flows", ...chapters].join("\n\n") : "";
}

function tell(step: Step, requests: readonly SampleRequest[], link: (request: SampleRequest) => string): string {
  const action = step.requestBody?.payload?.action;
  const request = requests.find(({ id }) => id === action || id === step.operationId?.split(".").at(-1));
  const words = step.description === undefined ? step.stepId : inLine(step.description);
  return `${words}${request ? ` (${link(request)})` : ""}`;
}
