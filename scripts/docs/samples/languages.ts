import type { SampleRequest } from "../sample-requests.js";
import { renderCSharp } from "./csharp.js";
import { renderDelphi } from "./delphi.js";
import { renderJava } from "./java.js";
import { renderPhp } from "./php.js";
import { renderCurl, renderFetch, renderPython } from "./snippets.js";
import { renderTypeScript } from "./typescript.js";

/** A language in which every request is shown. */
export interface Language {
  /** As the reader chooses it. */
  readonly label: string;
  /** By which name its colours are known to highlighters. */
  readonly syntax: string;
  readonly render: (request: SampleRequest) => string;
}

/** In the order in which they are offered. */
export const languages: readonly Language[] = [
  { label: "TypeScript", syntax: "typescript", render: renderTypeScript },
  { label: "curl", syntax: "bash", render: renderCurl },
  { label: "JavaScript", syntax: "javascript", render: renderFetch },
  { label: "Python", syntax: "python", render: renderPython },
  { label: "PHP", syntax: "php", render: renderPhp },
  { label: "Java", syntax: "java", render: renderJava },
  { label: "C#", syntax: "csharp", render: renderCSharp },
  { label: "Delphi", syntax: "pascal", render: renderDelphi },
];
