import type pg from 'pg';
import {
	balanceOf,
	checkLedger,
	entriesIn,
	overviewBasis,
	replayYear,
	standingPage,
	unitStandings,
} from '../../src/lib/hours/server.ts';
import { openDatabase, type Db } from '../../src/lib/platform/database.server.ts';
import { quantile } from '../../src/lib/statistics/index.ts';
import { day, holidays2025And2026, WorkingCalendar, yearOf } from '../../src/lib/time/index.ts';
import { bareCluster } from './cluster.ts';
import { inventHours } from './hoursRows.ts';
import { check, machine, rounded, tell, timed } from './report.ts';
import type { Report } from './report.ts';
import { numberOf } from './words.ts';

const ROUNDS = 120;
const today = day('2026-11-24');
const calendar = new WorkingCalendar(holidays2025And2026);

/** One balance, the lists of a province, and the whole ledger played again. */
export async function measure(words: string[]): Promise<Report> {
	const officers = numberOf(words, 'officers', 70_000);
	const bare = await bareCluster();
	try {
		const { ownerUrl } = await bare.copy('hours');
		const made = await timed(() => inventHours(ownerUrl, officers));
		tell(`made in ${rounded(made.seconds, 1)} s`);
		const { db, pool, close } = openDatabase(ownerUrl, 4, 30 * 60_000);
		const times = await timesOf(db, officers);
		tell('the ledger is played again');
		const who = { kind: 'system', name: 'bench' } as const;
		const now = new Date('2026-11-24T03:00:00Z');
		const act = { db, now, today, who, purpose: 'pengukuran' };
		const replayed = await timed(() => checkLedger(act));
		const counted = await timed(() => pool.query('select hours.recount()'));
		const sizes = await sizesOf(pool);
		await close();
		return {
			machine: machine(),
			sizes,
			figures: {
				secondsToMake: rounded(made.seconds, 1),
				milliseconds: times,
				secondsToReplay: rounded(replayed.seconds, 1),
				replayed: replayed.gave,
				secondsToRecountInSql: rounded(counted.seconds, 1),
			},
			checks: [
				check('balance of one officer, p95', times['balance']?.p95 ?? null, 'ms', '<=20'),
				check('units of the province, p95', times['units']?.p95 ?? null, 'ms', '<=60'),
				check('list of the province, p95', times['list']?.p95 ?? null, 'ms', '<=60'),
				check('full replay', rounded(replayed.seconds, 1), 's', '<=60'),
				check('officers with a differing balance', replayed.gave.differingCount, 'officers', '=0'),
			],
		};
	} finally {
		await bare.end();
	}
}

async function timesOf(db: Db, officers: number) {
	const basis = await overviewBasis(db, { branches: [], unitId: null }, today, calendar);
	if (!basis) throw new Error('no minimum in force');
	const { limits } = basis;
	const { id: top } = await db
		.selectFrom('people.unit')
		.select('id')
		.where('parent_id', 'is', null)
		.executeTakeFirstOrThrow();
	const one = (at: number) => 1 + ((at * 7919) % officers);
	const branches = [top];
	const from = day(`${yearOf(today)}-01-01`);
	const year = { from, to: day(`${yearOf(today) + 1}-01-01`) };
	let after: { hundredths: number; officerId: number } | null = null;
	const ways = {
		balance: (at: number) => balanceOf(db, one(at), today),
		entries: (at: number) => entriesIn(db, one(at), year),
		replayOfOneYear: (at: number) =>
			replayYear(db, { officerId: one(at), year, under: 'stored', knownAt: null }),
		units: () => unitStandings(db, { branches, unitId: top }, today, limits),
		list: async () => {
			const wish = { branches, unitId: top, wide: true, state: 'behind', after } as const;
			const { next } = await standingPage(db, wish, today, limits);
			const [hundredths = 0, officerId = 0] = (next ?? '').split('-').map(Number);
			after = next === null ? null : { hundredths, officerId };
		},
	};
	const times: Record<string, { p50: number; p95: number }> = {};
	for (const [name, ask] of Object.entries(ways)) {
		const taken: number[] = [];
		for (let round = -8; round < ROUNDS; round += 1) {
			const { seconds } = await timed(async () => void (await ask(round + 8)));
			if (round >= 0) taken.push(seconds * 1000);
		}
		times[name] = { p50: rounded(quantile(taken, 0.5), 1), p95: rounded(quantile(taken, 0.95), 1) };
	}
	return times;
}

async function sizesOf(pool: pg.Pool): Promise<Record<string, number>> {
	const { rows } = await pool.query<Record<string, string>>(
		`select (select count(*) from people.officer) as officers,
			(select count(*) from people.unit) as units,
			(select count(*) from hours.entry) as entries,
			(select count(*) from hours.posting) as postings,
			(select count(*) from hours.balance) as balances`,
	);
	return Object.fromEntries(
		Object.entries(rows[0] ?? {}).map(([name, value]) => [name, Number(value)]),
	);
}
