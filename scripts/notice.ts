/** Heads every file of `generated/` that can carry a comment. */
export const notice = "// Generated from spec/ by `npm run generate`. Do not edit: change spec/ and run it again.\n";
