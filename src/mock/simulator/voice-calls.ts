import type { AddressRule } from "../../contract/simulation.js";
import type { Assumed } from "./assumed.js";
import type { Leg } from "./call-state.js";
import type { CallRules } from "./rules.js";
import { normalizeAddress } from "./select-legs.js";

/** A phone that the Voice API may list. */
export interface VoiceLeg {
  readonly leg: Leg;
  readonly call_uuid: string;
  readonly started: string;
}

/** Which calls are asked for, by the names of the Voice API's parameters. */
export interface CallFilter {
  readonly status?: string | undefined;
  readonly to_number?: string | undefined;
  readonly from_number?: string | undefined;
  readonly call_direction?: string | undefined;
}

/** A call as the Voice API shows it. */
export interface VoiceCall {
  readonly call_uuid: string;
  readonly call_status: string;
  readonly direction: string;
  readonly from: string;
  /** Left out of a call that somebody made to us: the simulator does not know which of our numbers they dialled. */
  readonly to?: string;
  readonly session_start: string;
}

/** The calls with this status that the filters leave. */
export function voiceCalls(
  { voice }: CallRules,
  assumed: Assumed,
  legs: readonly VoiceLeg[],
  filter: CallFilter,
): VoiceCall[] {
  const number = numberIn(voice.numbers, assumed);
  return legs.flatMap(({ leg, call_uuid, started }) => {
    const shown = voice.shown.find(
      (rule) => rule.state === leg.state && rule.as === filter.status && assumed.holds(rule),
    );
    const call: VoiceCall = {
      call_uuid,
      call_status: statusOf[leg.state],
      direction: leg.direction,
      from: number(leg.from),
      ...(leg.direction === "outbound" && { to: number(leg.address) }),
      session_start: started,
    };
    const isWanted =
      (filter.to_number === undefined || filter.to_number === call.to) &&
      (filter.from_number === undefined || filter.from_number === call.from) &&
      (filter.call_direction === undefined || filter.call_direction === call.direction);
    return shown && isWanted ? [call] : [];
  });
}

const numberIn = (rules: readonly AddressRule[], assumed: Assumed) => (address: string) =>
  normalizeAddress(address, rules, assumed);

const statusOf = { queued: "queued", ringing: "ringing", joined: "in-progress", left: "completed" } as const;
