import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import { testDatabase } from '../../../tests/make/database.ts';
import { aRecordClient, aStatement } from '../../../tests/make/records.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let lms: Awaited<ReturnType<typeof aRecordClient>>;
beforeAll(async () => {
	house = await testDatabase();
	lms = await aRecordClient(house.db);
	await lms.ask('POST', 'statements', { body: aStatement() });
});
afterAll(() => house.end());

const someone = () => ({ account: { homePage: 'https://contoh.id', name: randomUUID() } });
const pointingAt = (id: string) => aStatement({ object: { objectType: 'StatementRef', id } });
const voiding = (id: string) => ({
	...pointingAt(id),
	verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
});
const send = (body: unknown) => lms.ask('POST', 'statements', { body });
const foundBy = async (actor: object) => {
	const query = `agent=${encodeURIComponent(JSON.stringify(actor))}`;
	const { statements } = JSON.parse((await lms.ask('GET', `statements?${query}`)).text) as {
		statements: { id: string }[];
	};
	return statements.map(({ id }) => id).toSorted();
};

test('two programs send a statement and one about it at the same instant: both are found', async () => {
	for (let round = 0; round < 40; round += 1) {
		const actor = someone();
		const target = aStatement({ actor });
		const pointing = pointingAt(target.id);
		const further = pointingAt(pointing.id);
		const order = [target, pointing, further];
		await Promise.all(order.map((_, at) => send(order[(at + round) % 3])));
		expect(await foundBy(actor)).toEqual([target.id, pointing.id, further.id].toSorted());
	}
});

test('what was not joined before a crash is joined when the program sends it again', async () => {
	const actor = someone();
	const target = aStatement({ actor });
	const pointing = pointingAt(target.id);
	await send([target, pointing]);
	const keys = 'delete from xapi.statement_key k using xapi.statement_id i';
	const owner = await import('pg').then(({ default: pg }) => new pg.Client(house.url));
	await owner.connect();
	await owner.query(`${keys} where i.id = $1 and k.stored = i.stored`, [pointing.id]);
	await owner.end();
	expect(await foundBy(actor)).toEqual([target.id]);
	await send([target, pointing]);
	expect(await foundBy(actor)).toEqual([target.id, pointing.id].toSorted());
});

describe('a statement that voids stands', () => {
	test('though another voids it at the same instant', async () => {
		for (let round = 0; round < 20; round += 1) {
			const target = aStatement();
			await send(target);
			const first = voiding(target.id);
			await Promise.all([send(first), send(voiding(first.id))]);
			const answer = await lms.ask('GET', `statements?statementId=${first.id}`);
			expect(answer.status).toBe(200);
		}
	});

	test('though its id was voided before it came', async () => {
		const first = voiding(randomUUID());
		await send(voiding(first.id));
		await send(first);
		expect((await lms.ask('GET', `statements?statementId=${first.id}`)).status).toBe(200);
	});

	test('and no list may hold it together with one that voids it', async () => {
		const first = voiding(randomUUID());
		expect((await send([first, voiding(first.id)])).status).toBe(400);
	});
});
