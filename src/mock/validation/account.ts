import { operations } from "./router.js";

/** What the contract says of an Auth ID. */
export const authIdFacts = findAuthId();

function findAuthId() {
  const found = operations.flatMap(({ parameters }) => parameters).find(({ name }) => name === "auth_id");
  if (!found) throw new Error("The contract lacks the parameter auth_id.");
  return found;
}

/** The mock's own Auth ID, in a message: shown only where it is the contract's example, because web pages read messages. */
export const showAccount = (authId: string): string =>
  authId === authIdFacts.example ? JSON.stringify(authId) : "the one that the mock was started with";
