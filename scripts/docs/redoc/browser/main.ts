/** What the page does beside Redoc: search, copy buttons, names for assistive technology, the title of the tab, print. */
import { mendAccessibility, skipToContent } from "./accessibility.js";
import { colourCode } from "./colour-code.js";
import { copyOnClick } from "./copy.js";
import { menusByKeyboard } from "./menu-keys.js";
import { type Entry, followLinks } from "./navigation.js";
import { onRender } from "./on-render.js";
import { printEverything } from "./print.js";
import { startSearch } from "./search.js";

/** Put in when the page is built: the entries of the search, as JSON. */
declare const SEARCH_ENTRIES: string;

/** Put in when the page is built: the guide's blocks of code in colours, by their text, as JSON. */
declare const HIGHLIGHTS: string;

const highlights: Readonly<Record<string, string>> = JSON.parse(HIGHLIGHTS);
const entries: readonly Entry[] = JSON.parse(SEARCH_ENTRIES);

onRender(mendAccessibility);
onRender(() => colourCode(highlights));
skipToContent();
menusByKeyboard();
copyOnClick();
printEverything();
startSearch(entries, followLinks(entries));
