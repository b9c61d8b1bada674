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

/**
 * Ingest and search of the record store over HTTP, with few and with many statements in it: two stores,
 * of which the large one can be measured again without being filled again (`--again`).
 */
export async function measure(words: string[]): Promise<Report> {
	const statements = Math.max(FEW, numberOf(words, 'statements', 200_000));
	const seconds = numberOf(words, 'seconds', 10);
	ensureBuilt();
	const folder = wordOf(words, 'data') ?? process.env.BENCH_DATA ?? '.data/bench-records';
	const few = await inStore(`${folder}/few`, { fresh: true, statements: FEW }, (store) =>
		bothWays(store.door, seconds),
	);
	tell(`${FEW}: ${few.single.perSecond} singly, ${few.batches.perSecond} in batches`);
	const fresh = !words.includes('--again');
	const large = await inStore(`${folder}/many`, { fresh, statements }, async (store) => {
		const sizes = await sizesOf(store.owner);
		await store.owner.query('checkpoint');
		const queries = await queryTimes(store.door, statements);
		const many = await bothWays(store.door, seconds);
		return { sizes, queries, many, secondsToFill: store.secondsToFill };
	});
	const { sizes, ...figures } = large;
	const kept = rounded(figures.many.batches.perSecond / few.batches.perSecond);
	const refused = few.single.refused + figures.many.batches.refused;
	return {
		machine: machine(),
		sizes: { statements, clients: CLIENTS, seconds, ...sizes },
		figures: { few, ...figures },
		checks: [
			check('singly, few', few.single.perSecond, 'statements/s', '>=1500'),
			check('in batches of 50, few', few.batches.perSecond, 'statements/s', '>=8000'),
			check('in batches of 50, many against few', kept, 'ratio', '>=0.8'),
			...QUERIES.map((name) =>
				check(`a page by ${name}, p95`, figures.queries[name]?.p95 ?? null, 'ms', '<=50'),
			),
			check('refused', refused, 'statements', '=0'),
		],
	};
}

/** Ingest statement by statement and in batches, after two seconds that warm up. */
async function bothWays(door: RecordsDoor, seconds: number) {
	const send = async (batch: number) => ingest(door, { batch, clients: CLIENTS, seconds });
	await ingest(door, { batch: 50, clients: CLIENTS, seconds: 2 });
	return { single: await send(1), batches: await send(50) };
}

type Store = { door: RecordsDoor; owner: pg.Client; secondsToFill: number };

/** A product of its own whose store holds so many statements, filled up where some are there already. */
async function inStore<Measured>(
	dataFolder: string,
	{ fresh, statements }: { fresh: boolean; statements: number },
	act: (store: Store) => Promise<Measured>,
): Promise<Measured> {
	const product = await startProduct({ dataFolder, fresh, env: { MUMPUNI_DEMO: '0' } });
	const ownerUrl = databaseUrl(product);
	const owner = new pg.Client({ connectionString: ownerUrl });
	await owner.connect();
	try {
		const { door, ...client } = await admitted(product.origin, ownerUrl);
		const from = await storedIn(owner);
		const filled = await timed(async () => {
			if (from < statements) await fill(ownerUrl, { from, to: statements, ...client });
		});
		return await act({ door, owner, secondsToFill: rounded(filled.seconds, 1) });
	} finally {
		await owner.end();
		await product.stop();
	}
}

async function storedIn(owner: pg.Client): Promise<number> {
	const { rows } = await owner.query<{ n: string }>('select count(*) as n from xapi.statement_id');
	return Number(rows[0]?.n ?? 0);
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
	const n = await storedIn(owner);
	const each = rows.map(({ part, bytes }) => [`bytesOf_${part}`, rounded(Number(bytes) / n, 0)]);
	const all = rows.reduce((sum, { bytes }) => sum + Number(bytes), 0);
	return { stored: n, bytesPerStatement: rounded(all / n, 0), ...Object.fromEntries(each) };
}
