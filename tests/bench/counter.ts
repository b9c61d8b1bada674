import { sql } from 'kysely';
import { openHouse } from '../../src/cli/house.ts';
import { openDatabase } from '../../src/lib/platform/database.server.ts';
import { secretOf } from '../../src/lib/platform/secret.server.ts';
import { settingsFrom } from '../../src/lib/platform/settings.server.ts';
import { databaseUrl } from '../make/product.ts';
import { openBoards } from './boardReaders.ts';
import { runCycles } from './counterCycles.ts';
import { openEveryDesk, type BenchDesk } from './counterDesks.ts';
import { runPeak } from './counterPeak.ts';
import { countRows } from './countRows.ts';
import { countEffort } from './effort.ts';
import { memoryOf } from './memory.ts';
import { percentilesOf } from './percentiles.ts';
import { check, machine, rounded, tell, timed, type Report } from './report.ts';
import { runProduct, workersOf, type Running } from './runningProduct.ts';
import { untilSettled } from './settled.ts';
import { closeSessions, openSessionsOf } from './visitors.ts';
import { numberOf, wordOf } from './words.ts';

/** 318 offices make 2,544 desks of it. */
const DESKS_EACH = 8;
const DESKS_AT_ONCE = 16;

/** A peak hour at every counter of the city, its boards, and how much more the product could carry. */
export async function measure(words: string[]): Promise<Report> {
	const size = wordOf(words, 'size') ?? 'city';
	const seconds = numberOf(words, 'seconds', 60);
	const boards = numberOf(words, 'boards', 2_000);
	const rate = numberOf(words, 'tickets', 30);
	const running = await runProduct(size);
	const { dataFolder } = running.product;
	const desks = await openEveryDesk(running.ownerUrl, DESKS_EACH);
	const offices = [...new Set(desks.map(({ officeCode }) => officeCode))];
	let hour: Awaited<ReturnType<typeof peakHour>>;
	let beside: Awaited<ReturnType<typeof cyclesBeside>>;
	let rows: Record<string, number>;
	try {
		await settleNight(running);
		hour = await peakHour(running, desks, offices, { rate, seconds, boards });
		beside = await cyclesBeside(running, desks, seconds);
		rows = await countRows(running.ownerUrl);
	} finally {
		await closeSessions(running.ownerUrl);
		await running.end();
	}
	const alone = await cyclesAlone(dataFolder, desks, seconds);
	const { peak, delays, memory, streams } = hour;
	return {
		machine: machine(),
		sizes: {
			demo: size,
			...rows,
			desks: desks.length,
			officesOpen: offices.length,
			boards,
			seconds,
		},
		figures: {
			method,
			peak,
			boardDelay: delays,
			streams,
			memory,
			cycles: alone,
			cyclesBesideJobs: beside,
		},
		checks: [
			check('cycles a second', alone.perSecond, '1/s', '>=250'),
			check('Call next, p95', peak.milliseconds.next.p95, 'ms', '<=80'),
			check('board after a call, p95', delays.p95, 'ms', '<=500'),
			check('boards open', streams.open, '', `>=${boards}`),
			check('tickets a second', peak.perSecond.ticket, '1/s', `>=${rounded(rate * 0.98, 1)}`),
			check(
				'acts refused',
				Object.values(peak.refused).reduce((sum, one) => sum + one, 0),
				'',
				'=0',
			),
		],
	};
}

/** The night judges what courses did; a new demo has not had one. Nothing else waits when the day begins. */
async function settleNight({ ownerUrl }: Running): Promise<void> {
	const { db, close } = openDatabase(ownerUrl, 1, 0);
	const judged = await db
		.selectFrom('impact.effect')
		.select('id')
		.where('computed_at', '>', new Date(Date.now() - 12 * 3_600_000))
		.limit(1)
		.executeTakeFirst();
	if (!judged) await sql`select graphile_worker.add_job('impact.judge')`.execute(db);
	await untilSettled(db);
	await close();
}

/** Which load was put where; stands in the report, so that nobody reads more into a figure. */
const method = {
	peak: 'HTTP against the running product: ticket, next, start, finish, answer, each act followed by the page that the browser then asks for; open loop',
	boardDelay:
		'from the instant at which the server took the call to its arrival at each board, same machine, load generator beside it',
	cycles:
		'the verbs of the pages, in one process, on the database of the product with the product stopped: its jobs wait',
	cyclesBesideJobs:
		'the same beside the running product, whose worker carries the facts on at the same time',
};

async function peakHour(
	running: Running,
	desks: readonly BenchDesk[],
	offices: readonly string[],
	wish: { rate: number; seconds: number; boards: number },
) {
	const { product, ownerUrl } = running;
	const pid = product.process.pid ?? 0;
	const officers = desks.map(({ officerId }) => officerId);
	const cookies = await openSessionsOf(ownerUrl, secretOf(null, product.dataFolder), officers);
	const before = memoryOf(pid);
	const boards = await openBoards(product.origin, offices, wish.boards);
	const withBoards = memoryOf(pid);
	tell(`${boards.open()} boards at ${offices.length} offices, ${desks.length} desks`);
	const workers = await workersOf(running);
	let effort: (() => number | null)[] = [];
	let spent: (number | null)[] = [];
	const peak = await runPeak(
		product.origin,
		desks,
		{ perSecond: wish.rate, seconds: wish.seconds, cookies },
		{
			begin: () => {
				boards.delays.length = 0;
				effort = [countEffort(workers.node), countEffort(workers.database)];
			},
			end: () => (spent = effort.map((count) => count())),
		},
	);
	const [node, database] = spent.map((used) =>
		used === null ? null : rounded(used / peak.seconds, 2),
	);
	const figures = {
		peak: { ...peak, coresBusy: { product: node, database } },
		delays: percentilesOf(boards.delays),
		streams: { open: boards.open(), lost: boards.lost(), events: boards.events() },
		memory: { before, withBoards, after: memoryOf(pid), unit: 'MiB' },
	};
	boards.end();
	const { next, page } = peak.milliseconds;
	tell(`call next p95 ${next.p95} ms, page p95 ${page.p95} ms, board p95 ${figures.delays.p95} ms`);
	return figures;
}

async function cyclesBeside(running: Running, desks: readonly BenchDesk[], seconds: number) {
	const { db, close } = openDatabase(running.ownerUrl, 1);
	await untilSettled(db);
	const wish = {
		desksAtOnce: DESKS_AT_ONCE,
		seconds,
		productPid: (await workersOf(running)).node[0] ?? null,
	};
	const figures = await runCycles(databaseUrl(running.product, 'app'), desks, wish);
	const { seconds: untilCarried } = await timed(() => untilSettled(db));
	await close();
	tell(
		`${figures.perSecond} cycles/s beside the jobs, which end ${untilCarried.toFixed(1)} s later`,
	);
	return { ...figures, secondsUntilJobsDone: rounded(untilCarried, 1) };
}

async function cyclesAlone(dataFolder: string, desks: readonly BenchDesk[], seconds: number) {
	const house = await openHouse(settingsFrom({ MUMPUNI_DATA: dataFolder }));
	try {
		const wish = { desksAtOnce: DESKS_AT_ONCE, seconds, productPid: null };
		const figures = await runCycles(house.appUrl, desks, wish);
		tell(`${figures.perSecond} cycles/s by the verbs alone`);
		return figures;
	} finally {
		await house.close();
	}
}
