import { openDatabase } from '../../src/lib/platform/database.server.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { replicate } from '../../src/lib/impact/index.ts';
import type { StoredTwin } from '../../src/lib/impact/index.ts';
import { latestTwin, refitTwins } from '../../src/lib/impact/server.ts';
import { loadDemo } from '../../src/lib/demo/server.ts';
import { day } from '../../src/lib/time/index.ts';
import { anOfficeModel, aSeat } from '../make/twinOffice.ts';
import { bareCluster } from './cluster.ts';
import { check, machine, median, rounded, tell, timed } from './report.ts';
import type { Report } from './report.ts';
import { numberOf } from './words.ts';

const today = day('2026-11-24');

/** 600 citizens on ten desks with breaks, mishaps and two kinds of services: a thousand such days. */
const busyDay = anOfficeModel({
	days: [
		{
			visits: 600,
			seats: Array.from({ length: 10 }, (_, at) =>
				aSeat({
					levels: at % 3 === 0 ? { 'T.A': 2 } : { 'T.A': 2, 'T.B': 3 },
					breaks: [at % 2 === 0 ? [43_200, 46_800] : [46_800, 50_400]],
				}),
			),
		},
	],
	...{ daySpread: 0.05, seatSpread: 0.15, patience: 9000, more: 0.03, callSeconds: 20 },
	...{ noShow: { chance: 0.02, seconds: 180 }, hold: { chance: 0.03, seconds: 300 } },
	...{ seatingSeconds: 40, booked: { share: 0.1, missed: 0.15, aheadSeconds: 1800 } },
});

/** How fast a day is played, and how near the twins of a demo come to days that they had not seen. */
export async function measure(words: string[]): Promise<Report> {
	const replications = numberOf(words, 'replications', 1000);
	const rounds: number[] = [];
	for (let round = 0; round < 4; round += 1) {
		const { seconds } = await timed(async () => replicate(busyDay, { replications, seed: round }));
		if (round > 0) rounds.push(seconds);
	}
	const seconds = rounded(median(rounds), 2);
	tell(`${replications} replications in ${seconds} s`);
	const found = await demoTwins();
	const of = (key: 'meanError' | 'p90Error') =>
		rounded(median(found.twins.map((one) => one[key])), 2);
	const held = found.twins.reduce((sum, one) => sum + one.coverage, 0) / found.twins.length;
	const passed = found.twins.filter((one) => one.passed).length;
	return {
		machine: machine(),
		sizes: {
			replications,
			visits: 600,
			desks: 10,
			offices: found.twins.length,
			visitsHeldOut: found.visits,
		},
		figures: {
			secondsForReplications: { median: seconds, rounds: rounds.map((one) => rounded(one, 2)) },
			secondsForAllTwins: rounded(found.seconds, 1),
			heldOut: {
				passed,
				meanError: { medianMinutes: of('meanError'), bias: rounded(found.bias, 2) },
				p90Error: { medianMinutes: of('p90Error') },
				coverageOfDays: rounded(held, 3),
			},
		},
		checks: [
			check('1,000 replications of 600 visits at 10 desks', seconds, 's', '<=3'),
			check(
				'error of the mean wait on held-out days, median of offices',
				of('meanError'),
				'minutes',
				'<=1.5',
			),
			check('error of the 90th percentile, median of offices', of('p90Error'), 'minutes', '<=4'),
			check('days whose mean lies in the 90 % range', rounded(held, 3), 'share', '>=0.85'),
			check('offices whose twin passes', rounded(passed / found.twins.length, 2), 'share', '>=0.7'),
		],
	};
}

/** The small demo on a server of its own; its twins are made anew, timed. */
async function demoTwins() {
	const bare = await bareCluster();
	try {
		const { ownerUrl } = await bare.copy('twin');
		await loadDemo(ownerUrl, { size: 'small', seed: '1527', today });
		const { db, close } = openDatabase(ownerUrl, 4, 10 * 60_000);
		const who = { kind: 'system', name: 'bench' } as const;
		const act = {
			db,
			now: new Date(`${today}T20:00:00Z`),
			today: day('2026-12-02'),
			who,
			purpose: 'pengukuran',
		};
		const made = await timed(() => refitTwins(act));
		const twins = await everyTwin(db);
		await close();
		const errors = twins.map(({ trial }) => trial.mean.twin - trial.mean.observed);
		return {
			seconds: made.seconds,
			visits: twins.reduce((sum, { trial }) => sum + trial.visits, 0),
			bias: errors.reduce((sum, one) => sum + one, 0) / errors.length,
			twins: twins.map(({ trial, passed }) => ({
				passed,
				meanError: Math.abs(trial.mean.twin - trial.mean.observed),
				p90Error: Math.abs(trial.p90.twin - trial.p90.observed),
				coverage: trial.coverage,
			})),
		};
	} finally {
		await bare.end();
	}
}

async function everyTwin(db: Db): Promise<StoredTwin[]> {
	const offices = await db.selectFrom('counter.office').select('id').execute();
	const twins: StoredTwin[] = [];
	for (const { id } of offices) {
		const twin = await latestTwin(db, id);
		if (twin) twins.push(twin);
	}
	return twins;
}
