import { setTimeout as rest } from 'node:timers/promises';
import { browsersOf } from './deskCalls.ts';
import { percentilesOf } from './percentiles.ts';
import { rounded, tell } from './report.ts';

const steps = ['today', 'course', 'enrol', 'begin', 'lesson', 'next'] as const;
type Step = (typeof steps)[number];

/** Between two pages; shorter than people read, so that more of them are at work at once. */
const pauseMs = 1_500;

type Wish = { seconds: number; courseCode: string; slug: string; random: () => number };

/**
 * Everybody starts the same course. They come by chance, whether the product keeps up or not: today,
 * the course, enrol, the course again, the first lesson, and its next screen.
 */
export async function launchMorning(
	origin: string,
	cookies: readonly string[],
	{ seconds, courseCode, slug, random }: Wish,
) {
	const browsers = browsersOf(origin);
	const times = new Map<Step, number[]>(steps.map((step) => [step, []]));
	const failed: string[] = [];
	const base = `/saya/belajar/${courseCode}`;
	const asked: Record<Step, readonly [string, Record<string, string>?]> = {
		today: ['/saya'],
		course: [base],
		enrol: [base, {}],
		begin: [base],
		lesson: [`${base}/${slug}?bagian=1`],
		next: [`${base}/${slug}?/lanjut`, { screen: '1' }],
	};

	async function start(cookie: string) {
		for (const step of steps) {
			const [path, form] = asked[step];
			const { status, milliseconds } = await browsers.ask(path, cookie, form);
			times.get(step)?.push(milliseconds);
			if (status !== (form ? 303 : 200)) failed.push(`${step} answered ${status}`);
			await rest(pauseMs);
		}
	}

	const arrivals = cookies.map(() => random() * seconds * 1000).toSorted((a, b) => a - b);
	const began = performance.now();
	const underWay: Promise<void>[] = [];
	for (const [at, due] of arrivals.entries()) {
		await rest(Math.max(0, began + due - performance.now()));
		underWay.push(start(cookies[at] ?? ''));
		if ((at + 1) % 1_000 === 0) tell(`${at + 1} officers have begun`);
	}
	await Promise.all(underWay);
	const lasted = (performance.now() - began) / 1000;
	browsers.end();
	const all = [...times.values()].flat();
	return {
		officers: cookies.length,
		seconds: rounded(lasted, 1),
		requestsPerSecond: rounded(all.length / lasted, 1),
		milliseconds: percentilesOf(all),
		bySteps: Object.fromEntries(steps.map((step) => [step, percentilesOf(times.get(step) ?? [])])),
		failed: failed.length,
		firstFailures: failed.slice(0, 5),
	};
}
