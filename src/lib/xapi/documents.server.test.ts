import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/make/database.ts';
import { aRecordClient, aStatement } from '../../../tests/make/records.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let lms: Awaited<ReturnType<typeof aRecordClient>>;
beforeAll(async () => {
	house = await testDatabase();
	lms = await aRecordClient(house.db);
});
afterAll(() => house.end());

const agent = encodeURIComponent(JSON.stringify({ mbox: 'mailto:ani@contoh.id' }));
const shelf = `activities/state?activityId=urn:kursus&agent=${agent}`;

test('a document is replaced only by who knows what is there', async () => {
	const place = `${shelf}&stateId=catatan`;
	expect((await lms.ask('PUT', place, { body: { layar: 1 } })).status).toBe(204);
	expect((await lms.ask('PUT', place, { body: { layar: 2 } })).status).toBe(409);
	const etag = (await lms.ask('GET', place)).header('etag') ?? '';
	expect(etag).toMatch(/^"[0-9a-f]{40}"$/);
	const wrong = { body: {}, headers: { 'if-match': '"lain"' } };
	expect((await lms.ask('PUT', place, wrong)).status).toBe(412);
	const right = { body: { layar: 3 }, headers: { 'if-match': etag } };
	expect((await lms.ask('PUT', place, right)).status).toBe(204);
	expect((await lms.ask('GET', place)).text).toBe('{"layar":3}');
});

test('of many who write the first document at once, one succeeds', async () => {
	const place = `${shelf}&stateId=balapan`;
	const headers = { 'if-none-match': '*' };
	const answers = await Promise.all(
		Array.from({ length: 12 }, (_, n) => lms.ask('PUT', place, { body: { n }, headers })),
	);
	const statuses = answers.map(({ status }) => status).toSorted();
	expect(statuses).toEqual([204, ...Array(11).fill(412)]);
});

test('a posted document adds to what is there, and a shelf can be listed and cleared', async () => {
	const place = `${shelf}&stateId=nilai`;
	await lms.ask('POST', place, { body: { a: 1, b: 1 } });
	await lms.ask('POST', place, { body: { b: 2 } });
	expect((await lms.ask('GET', place)).text).toBe('{"a":1,"b":2}');
	expect((await lms.ask('GET', shelf)).text).toContain('"nilai"');
	expect((await lms.ask('DELETE', shelf)).status).toBe(204);
	expect((await lms.ask('GET', shelf)).text).toBe('[]');
});

test('an attachment comes back with its statement, and one with another hash is refused', async () => {
	const file = Buffer.from('Notulen rapat\r\n--bukan batas');
	const sha2 = createHash('sha256').update(file).digest('hex');
	const attachment = {
		usageType: 'https://contoh.id/notulen',
		display: { id: 'Notulen' },
		contentType: 'text/plain',
		length: file.length,
		sha2,
	};
	const sent = aStatement({ attachments: [attachment] });
	const bytes = (content: Buffer) =>
		Buffer.concat([
			Buffer.from(
				`--b\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(sent)}\r\n--b\r\n`,
			),
			Buffer.from('Content-Type: text/plain\r\nContent-Transfer-Encoding: binary\r\n'),
			Buffer.from(`X-Experience-API-Hash: ${sha2}\r\n\r\n`),
			content,
			Buffer.from('\r\n--b--\r\n'),
		]);
	const headers = { 'content-type': 'multipart/mixed; boundary=b' };
	const post = (content: Buffer) =>
		lms.ask('POST', 'statements', { bytes: bytes(content), headers });
	expect((await post(Buffer.from('lain'))).status).toBe(400);
	expect((await post(file)).status).toBe(200);
	const answer = await lms.ask('GET', `statements?statementId=${sent.id}&attachments=true`);
	expect(answer.header('content-type')).toMatch(/^multipart\/mixed; boundary=/);
	expect(answer.text).toContain(file.toString());
});
