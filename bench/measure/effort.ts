/** How thorough a run is. */
export interface Effort {
  /** Calls of each client before anything is measured. */
  readonly warmUp: number;
  /** Rounds of calls, and how long each is, in milliseconds. */
  readonly rounds: number;
  readonly milliseconds: number;
  /** Rounds where a target hangs on a few hundredths. */
  readonly closeRounds: number;
  /** Fresh processes for each import, and runs of the compiler. */
  readonly processes: number;
  readonly compilations: number;
  readonly silences: readonly number[];
}
