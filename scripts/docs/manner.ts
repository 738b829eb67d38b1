import type { Picture } from "./draw-picture.js";
import type { SampleRequest } from "./sample-requests.js";

/** How the guide points at what lies elsewhere: on a page, or in plain text. */
export interface Manner {
  /** Which of the texts between `<!-- on the page -->`, `<!-- in plain text -->` and `<!-- end -->` is meant. */
  readonly onPage: boolean;
  readonly link: (request: SampleRequest) => string;
  /** The address of a section by its id; `undefined` where nothing can be pointed at. */
  readonly address?: (id: string) => string;
  readonly picture: (picture: Picture) => string;
  /** The names of the files that lie beside the page. */
  readonly files: readonly string[];
}
