// Traces and counts the client's calls with OpenTelemetry: one client span for each call, over all its attempts, and a counter
// of unknown outcomes. Neither holds a phone number. Import it once, beside the setup of your SDK.
import { tracingChannel } from "node:diagnostics_channel";
import { metrics, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";

const tracer = trace.getTracer("plivo-phlo");
const unknownOutcomes = metrics.getMeter("plivo-phlo").createCounter("plivo_phlo.unknown_outcomes", {
  description: "Actions of which nobody knows whether they were performed: check the call",
});
const spans = new WeakMap();

tracingChannel("plivo-phlo:call").subscribe({
  start: safely((call) => {
    const attributes = {
      "http.request.method": call.method,
      "url.template": call.path,
      "plivo_phlo.action": call.action,
    };
    spans.set(
      call,
      tracer.startSpan(call.action ?? call.operation ?? "request", { kind: SpanKind.CLIENT, attributes }),
    );
  }),
  error: safely((call) => {
    spans.get(call)?.setAttribute("error.type", call.errorKind).setStatus({ code: SpanStatusCode.ERROR });
    if (call.mayHaveExecuted) unknownOutcomes.add(1, { action: call.action });
  }),
  asyncEnd: safely((call) => {
    const { status, attempts = 1, api_id } = call;
    spans
      .get(call)
      ?.setAttributes({
        "http.response.status_code": status,
        "http.request.resend_count": attempts - 1,
        "plivo_phlo.api_id": api_id,
      })
      .end();
  }),
  end() {},
  asyncStart() {},
});

/** Node ends a process whose subscriber throws: telemetry that fails must not end calls. */
function safely(listener) {
  return (call) => {
    try {
      listener(call);
    } catch (error) {
      process.emitWarning(error);
    }
  };
}
