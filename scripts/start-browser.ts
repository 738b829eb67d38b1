import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Starts the machine's own Chromium, kept from asking for anything by itself. */
export function startBrowser(...flags: readonly string[]): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  if (!existsSync(executablePath))
    throw new Error(
      `There is no Chromium at ${executablePath}. Install it with "apt-get update && apt-get install -y chromium", or say in CHROMIUM_PATH where it is.`,
    );
  return chromium.launch({
    executablePath,
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
      ...["--disable-component-update", "--disable-sync", ...flags],
    ],
  });
}
