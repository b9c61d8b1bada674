import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/make/database.ts';
import { aRecordClient, aStatement } from '../../../tests/make/records.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let lms: Awaited<ReturnType<typeof aRecordClient>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());
beforeEach(async () => {
	lms = await aRecordClient(house.db);
});

const found = async (query: string, from = lms) => {
	const answer = await from.ask('GET', `statements?${query}`);
	const { statements } = JSON.parse(answer.text) as { statements: { id: string }[] };
	return statements.map(({ id }) => id);
};
const someone = () => ({ account: { homePage: 'https://contoh.id', name: randomUUID() } });
const by = (actor: object) => `agent=${encodeURIComponent(JSON.stringify(actor))}`;
const voiding = (id: string) =>
	aStatement({
		verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
		object: { objectType: 'StatementRef', id },
	});

describe('a statement', () => {
	test('comes back as it was sent, with what the store must add', async () => {
		const sent = aStatement();
		expect((await lms.ask('POST', 'statements', { body: sent })).text).toBe(`["${sent.id}"]`);
		const answer = await lms.ask('GET', `statements?statementId=${sent.id}`);
		expect(JSON.parse(answer.text)).toMatchObject({
			...sent,
			version: '2.0.0',
			authority: {
				name: 'Sistem latihan',
				account: { homePage: 'http://toko.test', name: lms.key },
			},
		});
		expect(answer.header('x-experience-api-version')).toBe('2.0.0');
		expect(answer.header('x-experience-api-consistent-through')).toMatch(/Z$/);
	});

	test('sent twice is kept once; another one under the same id is a conflict', async () => {
		const actor = someone();
		const sent = aStatement({ actor });
		for (const body of [sent, sent])
			expect((await lms.ask('POST', 'statements', { body })).status).toBe(200);
		const other = { ...sent, verb: { id: 'http://adlnet.gov/expapi/verbs/failed' } };
		expect((await lms.ask('POST', 'statements', { body: other })).status).toBe(409);
		expect(await found(by(actor))).toEqual([sent.id]);
	});

	test('of a list is kept with all the others or not at all', async () => {
		const actor = someone();
		const known = aStatement({ actor });
		await lms.ask('POST', 'statements', { body: known });
		const conflict = { ...known, result: { success: true } };
		const body = [aStatement({ actor }), conflict];
		expect((await lms.ask('POST', 'statements', { body })).status).toBe(409);
		const wrong = [aStatement({ actor }), { ...aStatement(), verb: {} }];
		const refused = await lms.ask('POST', 'statements', { body: wrong });
		expect([refused.status, refused.text]).toEqual([
			400,
			'{"message":"statements[1].verb.id must be an IRI"}',
		]);
		expect(await found(by(actor))).toEqual([known.id]);
	});

	test('keeps its place when many programs send at once', async () => {
		const actor = someone();
		const sends = Array.from({ length: 40 }, () =>
			lms.ask('POST', 'statements', { body: aStatement({ actor }) }),
		);
		const ids = (await Promise.all(sends)).map(({ text }) => (JSON.parse(text) as string[])[0]);
		expect((await found(by(actor))).toSorted()).toEqual(ids.toSorted());
	});

	test('of 1.0.3 knows no context agents, of 2.0 it does', async () => {
		const contextAgents = [{ objectType: 'contextAgent', agent: someone() }];
		const body = aStatement({ context: { contextAgents } });
		const old = await aRecordClient(house.db, { version: '1.0.3' });
		expect((await old.ask('POST', 'statements', { body })).status).toBe(400);
		expect((await lms.ask('POST', 'statements', { body })).status).toBe(200);
	});
});

describe('finding statements', () => {
	test('by person, verb, activity and registration, alone and together', async () => {
		const [actor, registration] = [someone(), randomUUID()];
		const one = aStatement({ actor, context: { registration } });
		const other = aStatement({ actor, verb: { id: 'http://adlnet.gov/expapi/verbs/failed' } });
		await lms.ask('POST', 'statements', { body: [one, other] });
		expect(await found(by(actor))).toEqual([other.id, one.id]);
		expect(await found(`${by(actor)}&ascending=true`)).toEqual([one.id, other.id]);
		expect(await found(`${by(actor)}&verb=${encodeURIComponent(one.verb.id)}`)).toEqual([one.id]);
		expect(await found(`registration=${registration.toUpperCase()}`)).toEqual([one.id]);
		expect(await found(`activity=https://contoh.id/kursus/lain&${by(actor)}`)).toEqual([]);
	});

	test('finds an instructor only when asked for everybody around', async () => {
		const instructor = someone();
		const sent = aStatement({ context: { instructor } });
		await lms.ask('POST', 'statements', { body: sent });
		expect(await found(by(instructor))).toEqual([]);
		expect(await found(`${by(instructor)}&related_agents=true`)).toEqual([sent.id]);
	});

	test('goes on behind each page until nothing is left', async () => {
		const actor = someone();
		const body = Array.from({ length: 5 }, () => aStatement({ actor }));
		await lms.ask('POST', 'statements', { body });
		const read: string[] = [];
		let more = `/xapi/statements?limit=2&${by(actor)}`;
		while (more) {
			const page = JSON.parse((await lms.ask('GET', more)).text) as {
				statements: { id: string }[];
				more: string;
			};
			read.push(...page.statements.map(({ id }) => id));
			more = page.more;
		}
		expect(read).toEqual(body.map(({ id }) => id).toReversed());
	});

	test('tells names in one language when asked for the canonical form', async () => {
		const sent = aStatement();
		await lms.ask('POST', 'statements', { body: sent });
		const query = `statements?statementId=${sent.id}&format=canonical`;
		const answer = await lms.ask('GET', query, {
			headers: { 'accept-language': 'en-GB, id;q=0.4' },
		});
		expect(JSON.parse(answer.text)).toMatchObject({
			object: { definition: { name: { en: 'At the counter' } } },
		});
	});
});

describe('a statement about another', () => {
	test.each(['before', 'after'])(
		'is found by what that one is found by, if it comes %s it',
		async (order) => {
			const actor = someone();
			const target = aStatement({ actor });
			const pointing = aStatement({ object: { objectType: 'StatementRef', id: target.id } });
			const both = order === 'before' ? [pointing, target] : [target, pointing];
			for (const body of both) await lms.ask('POST', 'statements', { body });
			expect((await found(by(actor))).toSorted()).toEqual([target.id, pointing.id].toSorted());
		},
	);

	test('can void it: then it is only found as a voided one, and the voiding one stays', async () => {
		const actor = someone();
		const target = aStatement({ actor });
		const withdrawal = voiding(target.id);
		await lms.ask('POST', 'statements', { body: target });
		await lms.ask('POST', 'statements', { body: withdrawal });
		expect(await found(by(actor))).toEqual([withdrawal.id]);
		expect((await lms.ask('GET', `statements?statementId=${target.id}`)).status).toBe(404);
		expect((await lms.ask('GET', `statements?voidedStatementId=${target.id}`)).status).toBe(200);
		const again = await lms.ask('POST', 'statements', { body: voiding(withdrawal.id) });
		expect(again.status).toBe(400);
	});
});
