import { Counter } from 'prom-client';

/** Apart from the metrics of the web: those are built with it, and these run from the source. */
export const jobsDone = new Counter({
	name: 'mumpuni_jobs_total',
	help: 'Jobs ended, by task and outcome',
	labelNames: ['task', 'outcome'],
});
