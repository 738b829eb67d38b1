/** How far this process has got: what its exit code may still say, whatever becomes of it. */
export const progress = { attemptBegan: false, outputFailed: false };

/** The exit code of a crash: 1 says that nothing was sent. */
export const crashCode = (): 1 | 4 => (progress.attemptBegan ? 4 : 1);
