/**
 * What a backend responds to its own user when a request to Plivo failed: a status, and whether the button may be pressed again.
 * The error is one that `isPhloError` recognises.
 */
export function toHttpResponse(error) {
  const { mayHaveExecuted, safeToRetry } = error;
  const body = { message: userMessage(error), mayHaveExecuted, safeToRetry };
  return { status: statusOf(error), body };
}

function statusOf(error) {
  if (error.kind === "argument" && error.argument === "once") return 409; // The key was used for something else.
  if (error.kind === "argument") return 400; // The user's input is wrong.
  if (error.kind === "once" && error.mayHaveExecuted) return 409; // Somebody else has done it, or is doing it.
  if (error.mayHaveExecuted) return 504; // Unknown: the user must look before they try again.
  if (error.kind === "api" && error.status === 404) return 404; // The call or its member is not there.
  if (error.kind === "api" && error.status !== 429) return 502; // Plivo refused us: our credentials, our ids.
  return 503; // Plivo or the store of keys could not be reached, Plivo wants us to wait, or it was aborted before anything was sent.
}

/** The message of an argument error names the field. Others say too much of our own affairs. */
function userMessage(error) {
  if (error.kind === "argument") return error.message;
  if (error.mayHaveExecuted) return "The phone may have rung. Check the call before you try again.";
  return "Nobody was called. You can try again.";
}
