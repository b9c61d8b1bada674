import { join } from 'node:path';
import process from 'node:process';
import { writeRoster } from '../../src/lib/demo/server.ts';
import { importRoster, type RosterOutcome } from '../../src/lib/people/server.ts';
import { openDatabase, type Database } from '../../src/lib/platform/database.server.ts';
import { dayOf } from '../../src/lib/time/day.ts';
import { bareCluster, type Bare } from './cluster.ts';
import { copyRows } from './copyRows.ts';
import { countEffort } from './effort.ts';
import { check, machine, median, rounded, tell, timed, type Report } from './report.ts';
import { numberOf } from './words.ts';

const ROUNDS = 3;
const WARM_UP_ROWS = 5_000;

type Round = {
	fresh: number;
	effort: { node: number | null; database: number | null };
	again: number;
	copied: number;
	officers: number;
	posts: number;
};
type ImportReport = { rows: number; seconds: number; rowsPerSecond: number } & Report;

/** How fast a roster is validated and applied with history and audit, new and once again unchanged. */
export async function measure(words: string[]): Promise<ImportReport> {
	const rows = numberOf(words, 'rows', 70_000);
	const bare = await bareCluster();
	try {
		const path = await writeRoster(join(bare.folder, 'roster.csv'), rows, 'csv');
		const small = await writeRoster(join(bare.folder, 'warm-up.csv'), WARM_UP_ROWS, 'csv');
		await warmUp(bare, small);
		const rounds: Round[] = [];
		for (let number = 1; number <= ROUNDS; number++) {
			const round = await measureRound(bare, `round_${number}`, path);
			tell(
				`round ${number}: new ${round.fresh.toFixed(2)} s, again ${round.again.toFixed(2)} s, COPY ${round.copied.toFixed(2)} s`,
			);
			rounds.push(round);
		}
		return reportOf(rows, rounds);
	} finally {
		await bare.end();
	}
}

async function warmUp(bare: Bare, path: string): Promise<void> {
	const { appUrl } = await bare.copy('warm_up');
	const { db, close } = openDatabase(appUrl, 4);
	await applied(db, path);
	await applied(db, path);
	await close();
}

async function measureRound(bare: Bare, name: string, path: string): Promise<Round> {
	const { appUrl, ownerUrl } = await bare.copy(name);
	// One connection, so that the backend whose effort is counted is the one that works.
	const { db, pool, close } = openDatabase(appUrl, 1);
	const { rows: backends } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
	const node = countEffort([process.pid]);
	const database = countEffort([backends[0]?.pid ?? 0]);
	const { seconds: fresh } = await timed(() => applied(db, path));
	const effort = { node: node(), database: database() };
	const { seconds: again, gave } = await timed(() => applied(db, path));
	if (gave.unchanged !== gave.rows) throw new Error('The same roster changed something.');
	const { rows } = await pool.query<{ officers: number; posts: number }>(
		'select (select count(*) from people.officer) as officers, (select count(*) from people.appointment where to_day is null) as posts',
	);
	await close();
	const { seconds: copied } = await timed(() => copyRows(ownerUrl, path));
	const { officers = 0, posts = 0 } = rows[0] ?? {};
	return { fresh, effort, again, copied, officers, posts };
}

/** Imports as the command line does; a refusal is a fault of the bench. */
async function applied(db: Database['db'], path: string) {
	const now = new Date();
	const who = { kind: 'system', name: 'bench' } as const;
	const act = { db, now, today: dayOf(now), who, purpose: 'pengukuran' };
	const outcome: RosterOutcome = await importRoster(act, { path }, { dryRun: false });
	if (!outcome.ok) throw new Error(`The roster was refused: ${JSON.stringify(outcome)}`);
	return outcome.summary;
}

function reportOf(rows: number, rounds: readonly Round[]): ImportReport {
	const seconds = median(rounds.map((round) => round.fresh));
	const again = median(rounds.map((round) => round.again));
	const copied = median(rounds.map((round) => round.copied));
	const perSecond = (of: number) => Math.round(rows / of);
	const short = rounds.filter(({ officers, posts }) => officers !== rows || posts !== rows);
	return {
		rows,
		seconds: rounded(seconds),
		rowsPerSecond: perSecond(seconds),
		machine: machine(),
		sizes: { rows, rounds: rounds.length, warmUpRows: WARM_UP_ROWS },
		figures: {
			new: {
				seconds: rounded(seconds),
				rowsPerSecond: perSecond(seconds),
				cpuSeconds: {
					node: rounded(median(rounds.map(({ effort }) => effort.node ?? Number.NaN))),
					database: rounded(median(rounds.map(({ effort }) => effort.database ?? Number.NaN))),
				},
			},
			unchanged: { seconds: rounded(again), rowsPerSecond: perSecond(again) },
			copyAlone: { seconds: rounded(copied), rowsPerSecond: perSecond(copied) },
			timesCopyAlone: rounded(seconds / copied, 2),
			roundsInSeconds: rounds.map((round) => rounded(round.fresh)),
		},
		checks: [
			check('new rows a second', perSecond(seconds), 'rows/s', '>=8000'),
			check('unchanged rows a second', perSecond(again), 'rows/s', '>=8000'),
			check('rounds in which an officer or a post is missing', short.length, 'rounds', '=0'),
		],
	};
}
