import { validators } from "../../../generated/admin/validators.js";
import { watchPage, watchPagePolicy } from "../../../generated/watch-page.js";
import type { Journal } from "../journal.js";
import type { RunningSimulator } from "../simulator/create-simulator.js";
import { adminCookie, isAdminToken } from "./control-access.js";
import { ControlError } from "./control-error.js";
import { type ControlOperation, readPart } from "./control-operation.js";
import { createWatchStream } from "./watch-stream.js";

/** What the page shows. */
export interface Watched {
  readonly journal: Journal;
  readonly simulator: RunningSimulator | undefined;
  readonly adminToken: string | undefined;
}

/** The page that watches the mock, its stream, and the way in for those who have the admin token. */
export const pageOperations = ({ journal, simulator, adminToken }: Watched): ControlOperation[] => [
  {
    id: "getPage",
    answer: () => ({ status: 200, html: watchPage, headers: { "content-security-policy": watchPagePolicy } }),
  },
  {
    id: "login",
    answer(question) {
      const { token } = readPart("login", "body", validators.login.body, question);
      if (adminToken === undefined || !isAdminToken(token, adminToken))
        throw new ControlError(401, "token must be the admin token (the value is not shown).");
      return { status: 204, headers: { "set-cookie": adminCookie(token) } };
    },
  },
  { id: "watch", answer: () => ({ status: 200, stream: createWatchStream(journal, simulator) }) },
];
