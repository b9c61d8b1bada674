import { randomBytes } from 'node:crypto';
import { setTimeout as rest } from 'node:timers/promises';
import { elements } from '../../src/lib/satisfaction/index.ts';
import { surveyToken } from '../../src/lib/satisfaction/server.ts';
import type { BenchDesk } from './counterDesks.ts';
import { browsersOf, type Answer } from './deskCalls.ts';
import { percentilesOf, type Percentiles } from './percentiles.ts';
import { rounded } from './report.ts';

const acts = ['ticket', 'next', 'page', 'start', 'finish', 'answer'] as const;
type ActName = (typeof acts)[number];

export type PeakFigures = {
	seconds: number;
	perSecond: Record<ActName, number>;
	refused: Record<ActName, number>;
	milliseconds: Record<ActName, Percentiles>;
};

/** Between the acts of one visit; shorter than at a real desk, so that all acts come in a short run. */
const pauseMs = {
	untilCalled: 500,
	untilStarted: 1_500,
	untilFinished: 4_000,
	untilAnswered: 2_000,
};
const warmUpSeconds = 10;

type Wish = { perSecond: number; seconds: number; cookies: ReadonlyMap<number, string> };

/**
 * So many citizens a second come, are called, served and answer, all through the pages, each act
 * followed by the page that the officer's browser then asks for. They come whether the product keeps
 * up or not.
 */
export async function runPeak(
	origin: string,
	desks: readonly BenchDesk[],
	{ perSecond, seconds, cookies }: Wish,
	onMeasure: { begin: () => void; end: () => void },
): Promise<PeakFigures> {
	const browsers = browsersOf(origin);
	const times = Object.fromEntries(acts.map((act) => [act, [] as number[]])) as Record<
		ActName,
		number[]
	>;
	const refused = Object.fromEntries(acts.map((act) => [act, 0])) as Record<ActName, number>;
	let measuring = false;
	const note = (act: ActName, answer: Answer, expected: number) => {
		if (measuring) times[act].push(answer.milliseconds);
		if (measuring && answer.status !== expected) refused[act] += 1;
		return answer.status === expected;
	};

	async function visit(desk: BenchDesk, turn: number) {
		const cookie = cookies.get(desk.officerId) ?? '';
		const token = randomBytes(16).toString('base64url');
		const form = {
			token,
			officeCode: desk.officeCode,
			serviceCode: desk.services[turn % desk.services.length] ?? '',
			priority: turn % 12 === 0 ? 'elderly' : 'none',
		};
		const press = async (act: ActName, action: string, fields: Record<string, string>) => {
			const pressed = note(act, await browsers.ask(`/loket?/${action}`, cookie, fields), 303);
			if (!pressed) return null;
			const page = await browsers.ask('/loket', cookie);
			note('page', page, 200);
			return /name="visitId" value="(\d+)"/.exec(page.body)?.[1] ?? null;
		};
		if (!note('ticket', await browsers.ask('/antrean', '', form), 303)) return;
		await rest(pauseMs.untilCalled);
		const visitId = await press('next', 'next', {});
		if (visitId === null) return;
		await rest(pauseMs.untilStarted);
		await press('start', 'start', { visitId });
		await rest(pauseMs.untilFinished);
		await press('finish', 'finish', { visitId });
		await rest(pauseMs.untilAnswered);
		const answers = Object.fromEntries(elements.map((element) => [element, '4']));
		note('answer', await browsers.ask(`/survei/${surveyToken(token)}`, '', answers), 303);
	}

	const underWay = new Set<Promise<void>>();
	let began = performance.now();
	for (let turn = 0; ; turn += 1) {
		const due = began + (turn * 1000) / perSecond;
		await rest(Math.max(0, due - performance.now()));
		if (!measuring && performance.now() - began > warmUpSeconds * 1000) {
			measuring = true;
			turn = 0;
			began = performance.now();
			onMeasure.begin();
		}
		if (measuring && performance.now() - began > seconds * 1000) break;
		const desk = desks[turn % desks.length];
		if (!desk) throw new Error('No desk is open.');
		const served = visit(desk, turn).finally(() => underWay.delete(served));
		underWay.add(served);
	}
	measuring = false;
	onMeasure.end();
	const lasted = (performance.now() - began) / 1000;
	await Promise.all(underWay);
	browsers.end();
	const by = <T>(of: (act: ActName) => T) =>
		Object.fromEntries(acts.map((act) => [act, of(act)])) as Record<ActName, T>;
	return {
		seconds: rounded(lasted, 1),
		perSecond: by((act) => rounded(times[act].length / lasted, 1)),
		refused,
		milliseconds: by((act) => percentilesOf(times[act])),
	};
}
