import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Db } from '../../src/lib/platform/database.server.ts';
import { deliverAgain } from '../../src/lib/platform/events.server.ts';
import { databaseUrl, send, signIn, startProduct, type Product } from '../make/product.ts';
import { countArrows, newestIds, type ArrowCount } from './arrowCounts.ts';
import { changedTables, contentsOf } from './contents.ts';
import { countRows } from './countRows.ts';
import { forgetJudgements } from './forgetJudgements.ts';
import { check, machine, median, rounded, tell, type Check, type Report } from './report.ts';
import { ringPeople } from './ringPeople.ts';
import { answerUntilProposal, serveCitizen, type Answered } from './ringVisit.ts';
import { walkToTheCounter } from './ringWalk.ts';
import { ensureBuilt } from './runningProduct.ts';
import { untilSettled } from './settled.ts';
import { wordOf } from './words.ts';

const ROUNDS = 3;
const SLOWEST_SECONDS = 5;

/** One turn of the ring in a product of its own, and everything delivered a second time. */
export async function measure(words: string[]): Promise<Report> {
	const size = wordOf(words, 'size') ?? 'small';
	ensureBuilt();
	const folder = mkdtempSync(join(tmpdir(), 'mumpuni-ring-'));
	tell(`inventing ${size} …`);
	const product = await startProduct({
		dataFolder: join(folder, 'data'),
		env: { MUMPUNI_DEMO_SIZE: size },
	});
	const { db, close } = openDatabase(databaseUrl(product, 'app'), 4);
	try {
		const since = await newestIds(db);
		const rounds = await turn(db, product, folder);
		const seconds = medianOf(rounds, 'toProposal');
		const arrows = await countArrows(db, since);
		const again = await deliverEverythingAgain(db, databaseUrl(product));
		return {
			machine: machine(),
			sizes: { demo: size, ...(await countRows(databaseUrl(product))), rounds: ROUNDS },
			figures: {
				secondsToProposal: seconds,
				secondsToAllCourses: medianOf(rounds, 'toAllCourses'),
				rounds: rounds.map(({ toProposal }) => rounded(toProposal)),
				arrows,
				again,
			},
			checks: checksOf(seconds, arrows, again),
		};
	} finally {
		await close();
		await product.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Everything that the arrows carry, with several answers to time; the last proposal is accepted. */
async function turn(db: Db, product: Product, folder: string): Promise<Answered[]> {
	const people = await ringPeople(db, product);
	await untilSettled(db);
	await walkToTheCounter(db, people, folder);
	const leader = await signIn(product, 'leader');
	const rounds: Answered[] = [];
	for (let round = 1; round <= ROUNDS; round++) {
		await forgetJudgements(databaseUrl(product));
		const survey = await serveCitizen(db, people);
		const answered = await answerUntilProposal(db, product, { survey, leader });
		tell(`round ${round}: ${answered.toProposal.toFixed(2)} s to the proposal`);
		rounds.push(answered);
	}
	const proposal = rounds.at(-1)?.proposalId;
	const { status } = await send(product, `/dampak/usulan/${proposal}?/terima`, {}, leader);
	if (status !== 303) throw new Error(`Accepting the proposal answered ${status}.`);
	await untilSettled(db);
	return rounds;
}

function medianOf(rounds: readonly Answered[], which: 'toProposal' | 'toAllCourses'): number {
	return rounded(median(rounds.map((round) => round[which])));
}

type Again = { events: number; failedJobs: number; changedTables: string[]; history: string[] };

async function deliverEverythingAgain(db: Db, ownerUrl: string): Promise<Again> {
	const events = await db.selectFrom('platform.event').select('id').execute();
	const { entryId } = await newestIds(db);
	const before = await contentsOf(ownerUrl);
	const ids = events.map(({ id }) => id);
	await db.transaction().execute((tx) => deliverAgain(tx, ids));
	const failedJobs = await untilSettled(db);
	const changed = changedTables(before, await contentsOf(ownerUrl));
	const entries = await db
		.selectFrom('platform.audit_entry')
		.select(['author', 'act'])
		.where('id', '>', entryId)
		.execute();
	const history = entries.map(({ author, act }) => `${author} ${act}`);
	return { events: ids.length, failedJobs, changedTables: changed, history };
}

function checksOf(seconds: number, arrows: Record<string, ArrowCount>, again: Again): Check[] {
	const idle = Object.values(arrows).filter(({ carried }) => carried === 0).length;
	return [
		check('from the last answer to the proposal', rounded(seconds), 's', `<=${SLOWEST_SECONDS}`),
		check('arrows that carried nothing', idle, '', '=0'),
		check('jobs that failed', again.failedJobs, '', '=0'),
		check('tables changed by delivering every event twice', again.changedTables.length, '', '=0'),
	];
}
