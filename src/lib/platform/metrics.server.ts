import { collectDefaultMetrics, Histogram, register } from 'prom-client';

/** What an operator watches, in Prometheus' text format at /metrics. */
export { register as registry };
collectDefaultMetrics();

/** By route, never by address: an address may hold a person's key. */
export const requestSeconds = new Histogram({
	name: 'mumpuni_request_seconds',
	help: 'Time from request to response, by route',
	labelNames: ['route', 'method', 'status'],
	buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
});
