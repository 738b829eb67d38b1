// Generated from spec/ by `npm run generate`. Do not edit: change spec/ and run it again.

import type { MultiPartyCallUpdate } from "./schema.js";

/** The parameters of `addUser`, named as on the wire. */
export interface AddUserParams {
  /** The phone number or SIP endpoint address to dial. The user to add, or to transfer the caller to. */
  readonly to: MultiPartyCallUpdate["to"];
  /** The added user's role, `agent` or `customer`. `agent` if you leave it out. Default: `agent`. */
  readonly role?: MultiPartyCallUpdate["role"] | undefined;
  /** The phone number or SIP endpoint address of the agent who initiates the action. */
  readonly trigger_source: MultiPartyCallUpdate["trigger_source"];
}

/** The parameters of `warmTransfer`, named as on the wire. */
export interface WarmTransferParams {
  /** The phone number or SIP endpoint address to dial. The user to add, or to transfer the caller to. */
  readonly to: MultiPartyCallUpdate["to"];
  /** The added user's role, `agent` or `customer`. `agent` if you leave it out. Default: `agent`. */
  readonly role?: MultiPartyCallUpdate["role"] | undefined;
  /** The phone number or SIP endpoint address of the agent who initiates the action. */
  readonly trigger_source: MultiPartyCallUpdate["trigger_source"];
}

/** The parameters of `coldTransfer`, named as on the wire. */
export interface ColdTransferParams {
  /** The phone number or SIP endpoint address to dial. The user to add, or to transfer the caller to. */
  readonly to: MultiPartyCallUpdate["to"];
  /** The added user's role, `agent` or `customer`. `agent` if you leave it out. Default: `agent`. */
  readonly role?: MultiPartyCallUpdate["role"] | undefined;
  /** The phone number or SIP endpoint address of the agent who initiates the action. */
  readonly trigger_source: MultiPartyCallUpdate["trigger_source"];
}
