/** The OpenTelemetry example, with the SDK's own span and metric exporters. */
import { metrics, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPhloClient } from "../../src/index.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { values } from "../support/calls.js";

const spans = new InMemorySpanExporter();
const counts = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const reader = new PeriodicExportingMetricReader({ exporter: counts });
const meters = new MeterProvider({ readers: [reader] });

let mock: Mock;
beforeAll(async () => {
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }));
  metrics.setGlobalMeterProvider(meters);
  await import(new URL("../../examples/opentelemetry.mjs", import.meta.url).href);
  mock = await startMock();
});
afterAll(async () => {
  await mock.close();
  await meters.shutdown();
  trace.disable();
  metrics.disable();
});

test("one span for each call, over all its attempts, and a counter of unknown outcomes; no phone number", async () => {
  const { url: baseUrl, authId, authToken } = mock;
  const phlo = createPhloClient({ baseUrl, authId, authToken, backoff: { initialDelay: 0, maxDelay: 0 } });
  const call = phlo.multiPartyCall(values.phlo_id, values.node_id);
  mock.next({ status: 429 });
  await call.member("+14152225555").hold();
  mock.next({ status: 500 });
  await call.coldTransfer({ to: "+14152225555", trigger_source: "+14152223333" }).catch(() => {});

  const seen = spans.getFinishedSpans();
  expect(seen.map(({ name, kind }) => [name, kind])).toEqual([
    ["hold", SpanKind.CLIENT],
    ["cold_transfer", SpanKind.CLIENT],
  ]);
  expect(seen[0]?.attributes).toMatchObject({
    "url.template": "/v1/phlo/{phlo_id}/multi_party_call/{node_id}/members/{member_address}",
    "http.response.status_code": 200,
    "http.request.resend_count": 1,
  });
  expect(seen[1]?.status.code).toBe(SpanStatusCode.ERROR);
  await reader.forceFlush();
  const [metric] = counts.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
  expect(metric?.descriptor.name).toBe("plivo_phlo.unknown_outcomes");
  expect(metric?.dataPoints.map(({ value, attributes }) => [value, attributes])).toEqual([
    [1, { action: "cold_transfer" }],
  ]);
  expect(JSON.stringify(seen.map(({ name, attributes }) => [name, attributes]))).not.toMatch(/1415222/);
});
