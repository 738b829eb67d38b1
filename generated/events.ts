// Generated from spec/ by `npm run generate`. Do not edit: change spec/ and run it again.

/** The variables of an event callback that the contract names. */
export const eventVariables = ["event","from","to","direction","caller_name","call_status","call_uuid","conference_name","conference_uuid","member_id","bill_rate","from_iso2","to_iso2"] as const;
