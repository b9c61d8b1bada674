import autocannon from 'autocannon';
import { median, rounded } from './report.ts';

/** What a page answered under a load. Milliseconds from request to the last byte. */
export type Shots = {
	answered: number;
	perSecond: number;
	p50: number;
	p95: number;
	failed: number;
};

export type Target = { url: string; cookies: readonly string[] };
export type Load = { connections: number; seconds: number };

/** One round of requests, each connection walking the readers from another one on. */
export function fire({ url, cookies }: Target, { connections, seconds }: Load): Promise<Shots> {
	const requests = cookies.map((cookie) => ({ headers: { cookie, accept: 'text/html' } }));
	const times: number[] = [];
	let failed = 0;
	let opened = 0;
	return new Promise((done, fault) => {
		const began = performance.now();
		const gun = autocannon(
			{
				url,
				connections,
				duration: seconds,
				setupClient: (client) => {
					const from = Math.floor((opened++ * requests.length) / connections);
					client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
				},
			},
			(error) => {
				if (error) return fault(error as Error);
				const passed = (performance.now() - began) / 1000;
				const sorted = times.toSorted((one, other) => one - other);
				const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
				done({
					answered: times.length - failed,
					perSecond: (times.length - failed) / Math.max(passed, seconds),
					p50: at(0.5),
					p95: at(0.95),
					failed,
				});
			},
		);
		gun.on('response', (_, status, __, milliseconds) => {
			times.push(milliseconds);
			if (status !== 200) failed++;
		});
		gun.on('reqError', () => failed++);
	});
}

/** The median of several rounds after one that warms up. */
export async function fireRounds(target: Target, load: Load, rounds: number): Promise<Shots> {
	await fire(target, { ...load, seconds: Math.min(2, load.seconds) });
	const shots: Shots[] = [];
	for (let round = 0; round < rounds; round++) shots.push(await fire(target, load));
	const of = (pick: (one: Shots) => number) => rounded(median(shots.map(pick)), 1);
	return {
		answered: shots.reduce((sum, one) => sum + one.answered, 0),
		perSecond: of((one) => one.perSecond),
		p50: of((one) => one.p50),
		p95: of((one) => one.p95),
		failed: shots.reduce((sum, one) => sum + one.failed, 0),
	};
}
