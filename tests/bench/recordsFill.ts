import { createHash } from 'node:crypto';
import pg from 'pg';
import { keyFor } from '../../src/lib/xapi/keys.server.ts';
import { tell } from './report.ts';

const CHUNK = 50_000;
const WRITERS = 2;
const MONTHS = 24;
const STATEMENTS_A_STUDY = 20;

const uuidOf = (name: string) =>
	createHash('md5')
		.update(name)
		.digest('hex')
		.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Who, what and where: the values that the made-up statements choose from, each with its key. */
export const pools = {
	agent: (n: number) => `account https://bench.test pegawai-${n}`,
	activity: (n: number) => `https://bench.test/kursus/${n}`,
	verb: (n: number) =>
		`http://adlnet.gov/expapi/verbs/${['completed', 'passed', 'failed', 'answered', 'initialized', 'terminated', 'experienced', 'launched'][n % 8]}`,
	registration: (n: number) => uuidOf(`registration ${n}`),
	relatedActivity: (n: number) => `https://bench.test/program/${n}`,
} as const;
type Pool = keyof typeof pools;

export const poolSizes = (statements: number): Record<Pool, number> => ({
	agent: 70_000,
	activity: 500,
	verb: 8,
	registration: Math.max(1, Math.floor(statements / STATEMENTS_A_STUDY)),
	relatedActivity: 20,
});

async function fillPools(client: pg.ClientBase, sizes: Record<Pool, number>): Promise<void> {
	for (const name of Object.keys(pools) as Pool[]) {
		await client.query(
			`create temp table if not exists pool_${name} (n int primary key, value text, key bigint)`,
		);
		await client.query(`truncate pool_${name}`);
		for (let from = 0; from < sizes[name]; from += CHUNK) {
			const count = Math.min(CHUNK, sizes[name] - from);
			const values = Array.from({ length: count }, (_, at) => pools[name](from + at));
			await client.query(
				`insert into pool_${name} select $1::int + o - 1, v, k from
					unnest($2::text[], $3::bigint[]) with ordinality as u (v, k, o)`,
				[from, values, values.map((value) => keyFor(name, value))],
			);
		}
		await client.query(`analyze pool_${name}`);
	}
}

type Wish = { from: number; to: number; clientId: number; authority: string };

/**
 * Puts made-up statements into the tables, spread over two years that end today. Several connections
 * take turns at chunks of them, each of one stretch of time, so that no two need the same page.
 */
export async function fill(ownerUrl: string, wish: Wish): Promise<void> {
	const clients = Array.from({ length: WRITERS }, () => new pg.Client(ownerUrl));
	try {
		for (const client of clients) await openWriter(client, poolSizes(wish.to));
		const [first] = clients;
		if (!first) return;
		for (let month = 0; month <= MONTHS; month += 1)
			await first.query('select xapi.ensure_month((now() - make_interval(months => $1))::date)', [
				month,
			]);
		let next = wish.from;
		const take = () => {
			const at = next;
			next = Math.min(next + CHUNK, wish.to);
			if ((at / CHUNK) % 10 === 0) tell(`${at} of ${wish.to} statements`);
			return { at, end: next };
		};
		const now = new Date().toISOString();
		await Promise.all(
			clients.map(async (client) => {
				for (let { at, end } = take(); at < end; { at, end } = take())
					await client.query(FILL, valuesOf(wish, at, end, now));
			}),
		);
		tell('vacuum');
		await first.query('vacuum analyze xapi.statement, xapi.statement_key, xapi.statement_id');
	} finally {
		await Promise.all(clients.map((client) => client.end()));
	}
}

async function openWriter(client: pg.Client, sizes: Record<Pool, number>): Promise<void> {
	await client.connect();
	// A crash loses the made-up statements only, which nobody misses.
	await client.query(`set synchronous_commit = off; set work_mem = '128MB'; set jit = off`);
	await fillPools(client, sizes);
}

function valuesOf({ to, clientId, authority }: Wish, at: number, end: number, now: string) {
	const sizes = poolSizes(to);
	return [
		...[at, end - 1, to, clientId, keyFor('relatedAgent', authority)],
		keyFor('relatedActivity', 'https://w3id.org/xapi/cmi5'),
		...[sizes.agent, sizes.activity, sizes.registration, sizes.relatedActivity, now],
	];
}

const spread = (salt: string, size: string) =>
	`((hashint4extended(i, ${salt}) & 1152921504606846975) % ${size}::int)::int`;

const FILL = `
	with made as materialized (
		select i, gen_random_uuid() as id,
			date_trunc('milliseconds', $11::timestamptz - interval '1 hour') - interval '729 days'
				+ (interval '729 days' / $3::int) * i + (i % 1000) * interval '1 microsecond' as stored,
			a.value as agent, a.key as agent_key, o.value as activity, o.key as activity_key,
			v.value as verb, v.key as verb_key, r.value as registration, r.key as registration_key,
			p.value as program, p.key as program_key
		from generate_series($1::int, $2::int) as i
		join pool_agent a on a.n = ${spread('1', '$7')}
		join pool_activity o on o.n = ${spread('2', '$8')}
		join pool_verb v on v.n = ${spread('3', '8')}
		join pool_registration r on r.n = ${spread('4', '$9')}
		join pool_relatedActivity p on p.n = ${spread('5', '$10')}
	), named as (
		insert into xapi.statement_id (id, stored) select id, stored from made
	), kept as (
		insert into xapi.statement (stored, id, client_id, body)
		select stored, id, $4::int, json_build_object(
			'id', id,
			'actor', json_build_object('objectType', 'Agent', 'account', json_build_object(
				'homePage', 'https://bench.test', 'name', split_part(agent, ' ', 3))),
			'verb', json_build_object('id', verb, 'display', json_build_object('id', 'belajar', 'en', 'learnt')),
			'object', json_build_object('objectType', 'Activity', 'id', activity, 'definition',
				json_build_object('type', 'http://adlnet.gov/expapi/activities/course',
					'name', json_build_object('id', 'Kursus ' || activity))),
			'result', json_build_object('completion', true, 'score', json_build_object('scaled', 0.9), 'duration', 'PT32M10S'),
			'context', json_build_object('registration', registration, 'platform', 'Bench', 'language', 'id',
				'contextActivities', json_build_object('grouping', json_build_array(json_build_object('id', program)),
					'category', json_build_array(json_build_object('id', 'https://w3id.org/xapi/cmi5')))),
			'authority', json_build_object('objectType', 'Agent', 'name', 'bench', 'account',
				json_build_object('homePage', 'https://bench.test', 'name', 'bench')),
			'stored', stored, 'timestamp', stored, 'version', '2.0.0')::text
		from made
	)
	insert into xapi.statement_key (key, stored)
	select k.key, stored from made cross join lateral (values
		(agent_key), (activity_key), (verb_key), (registration_key), (program_key), ($5::bigint), ($6::bigint)
	) as k (key)`;
