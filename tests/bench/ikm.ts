import type pg from 'pg';
import { openDatabase } from '../../src/lib/platform/database.server.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { byCity, regionOf } from '../../src/lib/satisfaction/index.ts';
import {
	closeMonths,
	countAnew,
	partsOf,
	resultsOf,
	viewOfOffice,
} from '../../src/lib/satisfaction/server.ts';
import { day } from '../../src/lib/time/index.ts';
import { quantile } from '../../src/lib/statistics/index.ts';
import { inventAnswers } from './answerRows.ts';
import { bareCluster } from './cluster.ts';
import { differences, SPANS } from './ikmDiffer.ts';
import { check, machine, rounded, tell, timed } from './report.ts';
import type { Report } from './report.ts';
import { numberOf } from './words.ts';

const ROUNDS = 40;

/** How fast province and units are told from the sums, and whether they equal a count of all rows. */
export async function measure(words: string[]): Promise<Report> {
	const answers = numberOf(words, 'answers', 5_000_000);
	const bare = await bareCluster();
	try {
		const { ownerUrl } = await bare.copy('ikm');
		const made = await timed(() => inventAnswers(ownerUrl, answers));
		const { db, pool, close } = openDatabase(ownerUrl, 4, 30 * 60_000);
		const counted = await timed(() => countAnew(db));
		const closed = await timed(() => closeYear(db));
		tell(`made ${made.seconds} s, counted ${counted.seconds} s, closed ${closed.seconds} s`);
		await pool.query('analyze');
		const times = await timesOf(db);
		const again = await timed(() => differences(db, pool));
		const sizes = await sizesOf(pool);
		await close();
		tell(again.gave.different.slice(0, 5).join('\n'));
		return {
			machine: machine(),
			sizes,
			figures: {
				secondsToMakeAnswers: rounded(made.seconds, 1),
				secondsToCountAllRows: rounded(counted.seconds, 1),
				secondsToCloseAYear: rounded(closed.seconds, 1),
				milliseconds: times,
				compared: again.gave.compared,
			},
			checks: [
				check('province and every unit, p95', times.provinceAndUnits?.p95 ?? null, 'ms', '<=100'),
				check('one unit with services and hours, p95', times.oneUnit?.p95 ?? null, 'ms', '<=100'),
				check(
					'services and hours of the province, p95',
					times.provinceParts?.p95 ?? null,
					'ms',
					'<=100',
				),
				check(
					'figures that differ from a count of all rows',
					again.gave.different.length,
					'figures',
					'=0',
				),
			],
		};
	} finally {
		await bare.end();
	}
}

function closeYear(db: Db): Promise<number> {
	const now = new Date('2026-01-01T03:00:00+07:00');
	const who = { kind: 'system', name: 'bench' } as const;
	return closeMonths({ db, now, today: day('2026-01-01'), who, purpose: 'pengukuran' });
}

/** Each way of asking, over all periods in turn. */
async function timesOf(db: Db): Promise<Record<string, { p50: number; p95: number }>> {
	const ways = {
		provinceAndUnits: async (at: number) => {
			const offices = await resultsOf(db, spanAt(at));
			regionOf(offices);
			for (const { offices: own } of byCity(offices)) regionOf(own);
		},
		oneUnit: async (at: number) => void (await viewOfOffice(db, 1 + (at % 318), spanAt(at))),
		provinceParts: async (at: number) => void (await partsOf(db, '', spanAt(at))),
	};
	const times: Record<string, { p50: number; p95: number }> = {};
	for (const [name, ask] of Object.entries(ways)) {
		const taken: number[] = [];
		for (let round = -8; round < ROUNDS * 4; round += 1) {
			const { seconds } = await timed(() => ask(round + 8));
			if (round >= 0) taken.push(seconds * 1000);
		}
		times[name] = { p50: rounded(quantile(taken, 0.5), 1), p95: rounded(quantile(taken, 0.95), 1) };
	}
	return times;
}

const spanAt = (at: number) => SPANS[at % SPANS.length] as (typeof SPANS)[number];

async function sizesOf(pool: pg.Pool): Promise<Record<string, number>> {
	const { rows } = await pool.query<Record<string, string>>(
		`select (select count(*) from satisfaction.answer) as answers,
			(select count(*) from counter.office) as offices,
			(select count(*) from satisfaction.month_sum) as "monthSums",
			(select count(*) from satisfaction.figure) as figures`,
	);
	return Object.fromEntries(
		Object.entries(rows[0] ?? {}).map(([name, value]) => [name, Number(value)]),
	);
}
