import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { principalOf } from '../../src/lib/people/server.ts';
import { roles, type Principal, type Role } from '../../src/lib/people/principal.ts';
import { openDatabase } from '../../src/lib/platform/database.server.ts';
import { dayOf } from '../../src/lib/time/index.ts';
import { databaseUrl, send, signIn, startProduct, type Product } from '../make/product.ts';
import { readExamples, type Examples } from './examples.ts';
import { expectedFor, type Answer } from './expected.ts';
import { pathOf } from './path.ts';
import { everyWay, type Way } from './routes.ts';

type Visitor = { cookie: string; principal: Principal; examples: Examples };

let product: Product;
let nobody: Visitor;
const visitors = new Map<Role, Visitor>();

beforeAll(async () => {
	product = await startProduct({ dataFolder: '.data/access', fresh: true });
	const { db, pool, close } = openDatabase(databaseUrl(product), 2);
	for (const role of roles) {
		const cookie = await signIn(product, role);
		const { nip } = product.accounts.find((account) => account.role === role)!;
		const user = await pool.query('select id from identity."user" where username = $1', [nip]);
		const { id } = user.rows[0] as { id: string };
		const principal = (await principalOf(db, id, dayOf(new Date())))!;
		const examples = await readExamples(pool, principal.officerId);
		visitors.set(role, { cookie, principal, examples });
	}
	nobody = { ...visitors.get('supervisor')!, cookie: '' };
	await close();
});

afterAll(() => product.stop());

function ask(way: Way, { cookie, examples }: Visitor): Promise<Response> {
	const path = pathOf(way.route, examples.byRoute(way.route));
	const named = way.action && way.action !== 'default' ? `${path}?/${way.action}` : path;
	if (way.verb === 'POST') return send(product, named, {}, cookie);
	return fetch(product.origin + named, {
		redirect: 'manual',
		headers: { cookie, accept: 'text/html' },
	});
}

async function check(response: Response, expected: Answer) {
	if (expected === 'signIn') {
		expect(response.status).toBe(303);
		expect(response.headers.get('location')).toMatch(/^\/masuk\?kembali=/);
	} else if (expected === 'forbidden') {
		expect(response.status).toBe(403);
		expect(plain(await response.text())).toBe(await refusal());
	} else if (expected === 'secret') expect(response.status).toBe(401);
	else {
		// 429: the way is open, and walked too often from one address.
		expect([200, 303, 400, 404, 409, 429]).toContain(response.status);
		expect(response.headers.get('location') ?? '').not.toContain('/masuk?kembali');
	}
}

/** A page without what differs from request to request and from person to person. */
function plain(html: string): string {
	return html
		.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'REQUEST')
		.replace(/name="kembali" value="[^"]*"/g, 'BACK')
		.replace(/nonce-[\w+/=]+|nonce="[^"]*"|sha256-[\w+/=]+/g, 'NONCE')
		.replace(/<header[\s\S]*?<\/header>|<nav[\s\S]*?<\/nav>|<footer[\s\S]*?<\/footer>/g, '');
}

let refused: string | undefined;

/** The one refusal of the product: whoever gets another page has learnt something. */
async function refusal(): Promise<string> {
	refused ??= plain(
		await (
			await fetch(`${product.origin}/dampak`, {
				headers: { cookie: visitors.get('officer')!.cookie, accept: 'text/html' },
			})
		).text(),
	);
	return refused;
}

const ways = everyWay().filter(({ route }) => route !== '/(citizen)/keluar');

describe.each(
	ways.map((way) => [`${way.verb} ${way.route} ${way.action ?? ''}`.trim(), way] as const),
)('%s', (_, way) => {
	test('as nobody', async () => check(await ask(way, nobody), expectedFor(way.route, null)));

	test.each(roles)('as %s', async (role) => {
		const visitor = visitors.get(role)!;
		await check(await ask(way, visitor), expectedFor(way.route, visitor.principal.roles));
	});
});

test('a forged session is nobody', async () => {
	const [name, value = ''] = visitors.get('leader')!.cookie.split('=');
	const forged = `${name}=${value.slice(0, 10)}${value[10] === 'x' ? 'y' : 'x'}${value.slice(11)}`;
	const way = ways.find(({ route }) => route === '/(leader)/dampak')!;
	await check(await ask(way, { ...nobody, cookie: forged }), 'signIn');
});

test('who signs out is nobody, even with the old cookie', async () => {
	const cookie = await signIn(product, 'leader');
	const way = ways.find(({ route }) => route === '/(leader)/dampak')!;
	await check(await ask(way, { ...nobody, cookie }), 'open');
	expect((await send(product, '/keluar', {}, cookie)).status).toBe(303);
	await check(await ask(way, { ...nobody, cookie }), 'signIn');
});

test('a form sent from another site is refused', async () => {
	const response = await fetch(`${product.origin}/tim/persetujuan?/setujui`, {
		method: 'POST',
		redirect: 'manual',
		headers: {
			origin: 'https://lain.example',
			cookie: visitors.get('supervisor')!.cookie,
			'content-type': 'application/x-www-form-urlencoded',
		},
		body: 'sasaran=1',
	});
	expect(response.status).toBe(403);
});

test('the database that the test reads is the one of the product', async () => {
	const client = new pg.Client({ connectionString: databaseUrl(product) });
	await client.connect();
	const { rows } = await client.query('select count(*)::int as n from people.officer');
	await client.end();
	expect((rows[0] as { n: number }).n).toBeGreaterThan(10);
});
