import { createHmac, randomBytes } from 'node:crypto';
import pg from 'pg';
import { SESSION_COOKIE } from '../../src/lib/platform/identity/session.server.ts';

/** Whose page it is: a page of officers is read by many of them, each with the own data. */
export type Audience = 'citizen' | 'officer' | 'planner' | 'learner' | 'supervisor' | 'head';

/** How many different people read a page, so that no cache of one person flatters it. */
const READERS = 400;
const MARK = 'bench';

/** Spread over the whole city: the order of a digest of the id has nothing to do with the id. */
const CHOSEN: Record<Exclude<Audience, 'citizen'>, string> = {
	officer: `select officer_id from people.appointment where to_day is null`,
	planner: `select distinct officer_id from plan.goal`,
	learner: `select enrolment.officer_id from learning.enrolment join learning.course on course.id = course_id
		where course.code = 'KOMUNIKASI-LOKET'`,
	supervisor: `select officer_id from people.appointment where to_day is null and leads_unit`,
	head: `select officer_id from people.appointment join people.unit on unit.id = unit_id
		where to_day is null and leads_unit and unit.kind = 'up ptsp'`,
};

/** Opens sessions as signing in does, without the slow hash of a password; gives their cookies. */
export async function openSessions(
	ownerUrl: string,
	secret: string,
): Promise<Record<Audience, string[]>> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	const cookies: Record<Audience, string[]> = {
		citizen: [''],
		officer: [],
		planner: [],
		learner: [],
		supervisor: [],
		head: [],
	};
	for (const audience of Object.keys(CHOSEN) as (keyof typeof CHOSEN)[]) {
		const users = await usersOf(client, CHOSEN[audience]);
		cookies[audience] = await signIn(client, users, secret);
	}
	await client.query('analyze identity."user", identity.session');
	await client.end();
	return cookies;
}

/** The same for officers who are named: the cookie of each. */
export async function openSessionsOf(
	ownerUrl: string,
	secret: string,
	officerIds: readonly number[],
): Promise<Map<number, string>> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	const users = await usersOf(client, 'select unnest($1::bigint[])', officerIds.length, [
		officerIds,
	]);
	const cookies = await signIn(client, users, secret);
	const { rows } = await client.query<{ id: string; officerId: string }>(
		'select id, officer_id as "officerId" from identity."user" where id = any($1)',
		[users],
	);
	await client.end();
	const byUser = new Map(users.map((user, place) => [user, cookies[place] ?? '']));
	return new Map(rows.map(({ id, officerId }) => [Number(officerId), byUser.get(id) ?? '']));
}

async function signIn(client: pg.Client, users: string[], secret: string): Promise<string[]> {
	const tokens = users.map(() => randomBytes(24).toString('base64url'));
	await client.query(
		`insert into identity.session (id, token, user_id, expires_at, user_agent)
		select '${MARK}-' || token, token, user_id, now() + interval '12 hours', '${MARK}'
		from unnest($1::text[], $2::text[]) as opened (token, user_id)`,
		[tokens, users],
	);
	return tokens.map((token) => cookieOf(token, secret));
}

async function usersOf(
	client: pg.Client,
	chosen: string,
	most = READERS,
	values: unknown[] = [],
): Promise<string[]> {
	const { rows } = await client.query<{ id: string }>(
		`with chosen as (
			select id, nip, name from people.officer
			where left_on is null and id in (${chosen}) order by md5(id::text) limit ${most}
		), added as (
			insert into identity."user" (id, name, email, username, officer_id)
			select '${MARK}-' || id, name, '${MARK}-' || id || '@contoh.mumpuni.invalid', nip, id from chosen
			on conflict do nothing returning id, officer_id
		)
		select id from added
		union all
		select account.id from identity."user" account join chosen on chosen.id = account.officer_id`,
		values,
	);
	return rows.map((row) => row.id);
}

/** Leaves the database as it was found. */
export async function closeSessions(ownerUrl: string): Promise<void> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	await client.query(`delete from identity.session where user_agent = '${MARK}'`);
	await client.query(`delete from identity."user" where id like '${MARK}-%'`);
	await client.end();
}

function cookieOf(token: string, secret: string): string {
	const signature = createHmac('sha256', secret).update(token).digest('base64');
	return `${SESSION_COOKIE}=${encodeURIComponent(`${token}.${signature}`)}`;
}
