import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** What an operator watches, in Prometheus' text format at /metrics. */
export const registry = new Registry();
collectDefaultMetrics({ register: registry });

/** By route, never by address: an address may hold a person's key. */
export const requestSeconds = new Histogram({
	name: 'mumpuni_request_seconds',
	help: 'Time from request to response, by route',
	labelNames: ['route', 'method', 'status'],
	buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
	registers: [registry],
});

export const jobsDone = new Counter({
	name: 'mumpuni_jobs_total',
	help: 'Jobs ended, by task and outcome',
	labelNames: ['task', 'outcome'],
	registers: [registry],
});
