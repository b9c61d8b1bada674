import { calendarOf } from '../../src/lib/platform/calendar.server.ts';
import { openDatabase, type Database } from '../../src/lib/platform/database.server.ts';
import { serveOne, steps, type Step } from './counterCycle.ts';
import type { BenchDesk } from './counterDesks.ts';
import { countEffort } from './effort.ts';
import { percentilesOf, type Percentiles } from './percentiles.ts';
import { rounded } from './report.ts';

export type CycleFigures = {
	desksAtOnce: number;
	cycles: number;
	seconds: number;
	perSecond: number;
	milliseconds: Record<Step, Percentiles>;
	/** Milliseconds of processor for one cycle: the verbs here, the product with its jobs, the database. */
	cpu: { verbs: number; product: number | null; database: number | null };
};

/** So many desks work at the same time, each serving one citizen after another, for some seconds. */
export async function runCycles(
	appUrl: string,
	desks: readonly BenchDesk[],
	wish: { desksAtOnce: number; seconds: number; productPid: number | null },
): Promise<CycleFigures> {
	const { db, pool, close } = openDatabase(appUrl, wish.desksAtOnce);
	const place = { db, calendar: await calendarOf(db) };
	const times = Object.fromEntries(steps.map((step) => [step, []])) as unknown as Record<
		Step,
		number[]
	>;
	let cycles = 0;
	let until = performance.now() + 2_000;
	const work = async (first: number) => {
		for (let at = first; performance.now() < until; at += wish.desksAtOnce) {
			const desk = desks[at % desks.length];
			if (!desk) throw new Error('No desk is open.');
			const served = await serveOne(place, desk, at, (step, took) => times[step].push(took));
			if (served) cycles += 1;
		}
	};
	const all = () => Promise.all(Array.from({ length: wish.desksAtOnce }, (_, at) => work(at)));
	await all();
	for (const step of steps) times[step] = [];
	cycles = 0;
	const product = countEffort(wish.productPid === null ? [] : [wish.productPid]);
	const database = countEffort(await backendsOf(pool));
	const own = process.cpuUsage();
	const began = performance.now();
	until = began + wish.seconds * 1000;
	await all();
	const seconds = (performance.now() - began) / 1000;
	const { user, system } = process.cpuUsage(own);
	const used = { product: product(), database: database() };
	const each = (spent: number | null) =>
		spent === null ? null : rounded((spent * 1000) / cycles, 2);
	await close();
	return {
		desksAtOnce: wish.desksAtOnce,
		cycles,
		seconds: rounded(seconds, 1),
		perSecond: rounded(cycles / seconds, 1),
		milliseconds: Object.fromEntries(
			steps.map((step) => [step, percentilesOf(times[step])]),
		) as Record<Step, Percentiles>,
		cpu: {
			verbs: rounded((user + system) / 1000 / cycles, 2),
			product: each(used.product),
			database: each(used.database),
		},
	};
}

/** The backends of the application: those of the product and those of the verbs here. */
async function backendsOf(pool: Database['pool']): Promise<number[]> {
	const { rows } = await pool.query<{ pid: number }>(
		"select pid from pg_stat_activity where application_name = 'mumpuni'",
	);
	return rows.map(({ pid }) => pid);
}
