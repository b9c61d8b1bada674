import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openDatabase } from '../../src/lib/platform/database.server.ts';
import { dayOf } from '../../src/lib/time/index.ts';
import { admitClient } from '../../src/lib/xapi/server.ts';
import { databaseUrl, startProduct } from '../make/product.ts';
import { fill } from './recordsFill.ts';
import { ingest, type RecordsDoor } from './recordsIngest.ts';
import { queryTimes } from './recordsQueries.ts';
import { check, machine, rounded, tell, timed } from './report.ts';
import type { Report } from './report.ts';
import { ensureBuilt } from './runningProduct.ts';
import { numberOf, wordOf } from './words.ts';

/** Against this many the ingest of the full store is compared. */
const FEW = 100_000;
const CLIENTS = 8;
const QUERIES = ['agent', 'activity', 'verb', 'since', 'registration'];

/** Ingest and search of the record store over HTTP, with few and with many statements in it. */
export async function measure(words: string[]): Promise<Report> {
	const statements = Math.max(FEW, numberOf(words, 'statements', 200_000));
	const seconds = numberOf(words, 'seconds', 10);
	ensureBuilt();
	const dataFolder = wordOf(words, 'data') ?? process.env.BENCH_DATA ?? '.data/bench-records';
	const product = await startProduct({ dataFolder, fresh: true, env: { MUMPUNI_DEMO: '0' } });
	const owner = new pg.Client({ connectionString: databaseUrl(product) });
	await owner.connect();
	try {
		const { door, clientId, authority } = await admitted(product.origin, databaseUrl(product));
		const send = async (batch: number) => ingest(door, { batch, clients: CLIENTS, seconds });
		await ingest(door, { batch: 50, clients: CLIENTS, seconds: 2 });
		await fill(databaseUrl(product), { from: 0, to: FEW, clientId, authority });
		const few = { single: await send(1), batches: await send(50) };
		tell(`${FEW}: ${few.single.perSecond} singly, ${few.batches.perSecond} in batches`);
		const filled = await timed(() =>
			fill(databaseUrl(product), { from: FEW, to: statements, clientId, authority }),
		);
		const sizes = await sizesOf(owner);
		await owner.query('checkpoint');
		const times = await queryTimes(door, statements);
		const many = { single: await send(1), batches: await send(50) };
		const kept = rounded(many.batches.perSecond / few.batches.perSecond);
		return {
			machine: machine(),
			sizes: { statements, clients: CLIENTS, seconds, ...sizes },
			figures: { few, many, queries: times, secondsToFill: rounded(filled.seconds, 1) },
			checks: [
				check('singly, few', few.single.perSecond, 'statements/s', '>=1500'),
				check('in batches of 50, few', few.batches.perSecond, 'statements/s', '>=8000'),
				check('in batches of 50, many against few', kept, 'ratio', '>=0.8'),
				...QUERIES.map((name) =>
					check(`a page by ${name}, p95`, times[name]?.p95 ?? null, 'ms', '<=50'),
				),
				check('refused', few.single.refused + many.batches.refused, 'statements', '=0'),
			],
		};
	} finally {
		await owner.end();
		await product.stop();
	}
}

async function admitted(origin: string, ownerUrl: string) {
	const { db, close } = openDatabase(ownerUrl, 1);
	const now = new Date();
	const act = {
		...{ db, now, today: dayOf(now), purpose: 'bench' },
		who: { kind: 'system', name: 'bench' } as const,
	};
	const wish = { name: 'bench', scopes: ['all' as const], token: randomUUID(), endsAt: null };
	const made = await admitClient(act, wish);
	await close();
	if (!made.ok) throw new Error(made.reason);
	const authorization = `Basic ${Buffer.from(`${made.key}:${made.secret}`).toString('base64')}`;
	const door: RecordsDoor = { origin, authorization };
	return { door, clientId: made.id, authority: `account ${origin} ${made.key}` };
}

/** Bytes on disk for each statement: its text, its id, and the keys by which it is found. */
async function sizesOf(owner: pg.Client): Promise<Record<string, number>> {
	const { rows } = await owner.query<{ part: string; bytes: string }>(`
		select regexp_replace(c.relname, '_\\d{4}_\\d\\d$', '') as part,
			sum(pg_total_relation_size(c.oid)) as bytes
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'r' and (n.nspname = 'xapi_month'
			or (n.nspname = 'xapi' and c.relname = 'statement_id'))
		group by 1`);
	const { rows: counted } = await owner.query<{ n: string }>(
		'select count(*) as n from xapi.statement_id',
	);
	const n = Number(counted[0]?.n ?? 0);
	const each = rows.map(({ part, bytes }) => [`bytesOf_${part}`, rounded(Number(bytes) / n, 0)]);
	const all = rows.reduce((sum, { bytes }) => sum + Number(bytes), 0);
	return { stored: n, bytesPerStatement: rounded(all / n, 0), ...Object.fromEntries(each) };
}
