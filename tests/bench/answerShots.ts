import { browsersOf } from './deskCalls.ts';
import { percentilesOf } from './percentiles.ts';
import { rounded } from './report.ts';

type Load = { connections: number; seconds: number };

/** Learners answer one question of their quiz after the other, so many at once. */
export async function answerQuestions(
	origin: string,
	path: string,
	cookies: readonly string[],
	{ connections, seconds }: Load,
) {
	const browsers = browsersOf(origin);
	const times: number[] = [];
	let failed = 0;
	const until = performance.now() + seconds * 1000;
	const began = performance.now();
	async function learn(from: number) {
		for (let turn = 0; performance.now() < until; turn += 1) {
			const cookie = cookies[(from + turn * connections) % cookies.length] ?? '';
			const form = { position: String((turn % 10) + 1), option: String(turn % 3) };
			const { status, milliseconds } = await browsers.ask(`${path}?/jawab`, cookie, form);
			times.push(milliseconds);
			if (status !== 303) failed += 1;
		}
	}
	await Promise.all(Array.from({ length: connections }, (_, at) => learn(at)));
	browsers.end();
	const passed = (performance.now() - began) / 1000;
	return { perSecond: rounded(times.length / passed, 1), ...percentilesOf(times), failed };
}
