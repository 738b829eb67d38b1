/** Builds the site into `site/`. */
import { fileURLToPath } from "node:url";
import { buildSite } from "./docs/build-site.js";

const start = performance.now();
const names = await buildSite(fileURLToPath(new URL("../site/", import.meta.url)));
console.log(names.map((name) => `site/${name}`).join("\n"));
console.log(`built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
