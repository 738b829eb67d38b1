import { addressNote } from "../words.js";
import { source } from "./facts.js";
import type { SampleRequest } from "./sample-requests.js";
import { sectionId } from "./sections.js";
import { callout, renderFailureTable } from "./what-if-it-fails.js";

/** What a reader wants to know first of a request: what happens to whom, whether it may be sent again, what if it fails. */
export function renderActionSummary(
  request: SampleRequest,
  { picture, address }: { readonly picture: string; readonly address: (id: string) => string },
): string {
  const { action, operation } = request;
  const { tone, text } = callout(request);
  return [
    '<div class="summary-and-more"><div class="summary">',
    `<div class="summary-text"><p class="callout ${tone}"><strong>${text}</strong></p>`,
    action?.effect ?? operation.description,
    ...(action?.address ? [addressNote(action.address)] : []),
    "</div>",
    `<div class="summary-picture">${picture}</div>`,
    '<div class="summary-failures">',
    renderFailureTable(request, address(sectionId("Did the phone ring?"))),
    "</div>",
    "</div></div>",
  ].join("\n\n");
}

/** How we know of a request: of use to whoever doubts, so it stands last. */
export const renderSources = (request: SampleRequest): string =>
  `<div class="sources">\n\n${source(request)}\n\n</div>`;
