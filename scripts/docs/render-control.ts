import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "../redocly.js";

const control = "generated/admin/openapi.json";

/** The document of the mock's control. */
export const readControl = (): Promise<string> => readFile(control, "utf8");

/** The reference of the mock's control, a page of its own: those operations are ours, not Plivo's. */
export async function renderControl(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "plivo-phlo-control-"));
  try {
    const page = join(folder, "control.html");
    await redocly("build-docs", control, "--output", page, "--inlineBundle");
    return (await readFile(page, "utf8")).replaceAll(foreignLogo, "data:,");
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Redoc would ask its maker's host for this; the page asks nobody. */
const foreignLogo = "https://cdn.redoc.ly/redoc/logo-mini-full.svg";
