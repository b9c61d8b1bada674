import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer, aPost, aUnit } from '../../../../tests/make/people.ts';
import { openFiles } from '../../platform/files.server.ts';
import { day } from '../../time/index.ts';
import { balanceOf, claimIn, claimsBy, credit, decide, report, waitingClaims } from '../server.ts';
import { reportForm } from './forms.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let unitId: number, postId: number, officerId: number, deciderId: number;
const folder = mkdtempSync(join(tmpdir(), 'mumpuni-proof-'));
const files = { disk: openFiles(folder), folder };
const today = day('2026-11-24');
const short = { peran: 'Peserta', tema: 'Pelayanan yang ramah' };
let sent = 0;

beforeAll(async () => {
	house = await testDatabase();
	unitId = await aUnit(house.db);
	postId = await aPost(house.db);
	deciderId = await anOfficer(house.db, { unitId, postId });
});
afterAll(async () => {
	await house.end();
	rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
	officerId = await anOfficer(house.db, { unitId, postId });
});

const pdf = (text: string) => ({
	name: 'sertifikat.pdf',
	mediaType: 'text/html',
	content: new TextEncoder().encode(`%PDF-1.7 ${text}`),
});
const typed = (more = {}) => ({
	token: randomBytes(16).toString('base64url'),
	bentuk: 'KL06',
	judul: 'Seminar pelayanan publik',
	dari: '2026-05-04',
	sampai: '2026-05-05',
	jumlah: '2',
	tempat: 'dalam',
	nomor: `S/${++sent}`,
	...more,
});
const told = (
	more = {},
	upload: ReturnType<typeof pdf> | null = pdf(`${++sent}`),
	who = officerId,
) =>
	report(anAct(house.db), files, {
		...{ officerId: who, form: reportForm.parse(typed(more)), upload },
		short,
	});
const decided = (claimId: number, decision: 'accepted' | 'returned' | 'refused', who = deciderId) =>
	decide(anAct(house.db), {
		...{ claimId, branches: [unitId], deciderId: who, decision },
		reason: 'Sudah dibandingkan dengan daftar hadir',
	});
const idOf = (done: Awaited<ReturnType<typeof told>>) => (done.ok ? done.claimId : 0);
const counted = async () => (await balanceOf(house.db, officerId, today))?.standing.counted;

test('a reported seminar counts only when an organiser accepts it, and names its claim as proof', async () => {
	const id = idOf(await told());
	expect(await counted()).toBe(0);
	expect(await decided(id, 'accepted')).toEqual({ ok: true });
	expect(await decided(id, 'accepted')).toEqual({ ok: true });
	expect(await counted()).toBe(8);
	expect(await decided(id, 'refused')).toMatchObject({ reason: 'alreadyDecided' });
	const row = await house.db
		.selectFrom('hours.entry')
		.select('proof')
		.where('officer_id', '=', officerId)
		.executeTakeFirstOrThrow();
	expect(row.proof).toMatchObject({ claimId: id });
});

test.each(['sent', 'decided'])('nothing of a claim changes once it is %s', async (when) => {
	const id = idOf(await told());
	if (when === 'decided') await decided(id, 'accepted');
	const columns = Object.entries({
		...{ title: 'Lain', organiser: 'Lain', number: 'Z/99', amount: 99, sent_at: '2020-01-01' },
		...{ from_day: '2020-01-01', to_day: '2027-01-01', days: '[]', doubts: '{x}', record: '{}' },
		...{ source: 'course', form_code: 'KL08', international: true, key: 'lain', file_id: null },
	});
	for (const [column, value] of columns)
		await expect(
			house.pool.query(`update hours.claim set ${column} = $2 where id = $1`, [id, value]),
			column,
		).rejects.toThrow(when === 'decided' ? 'is decided' : 'never changed');
});

test('what is returned keeps its reason and can be sent again under the same number', async () => {
	const id = idOf(await told({ nomor: 'A/1' }));
	expect(await told({ nomor: 'a/1' })).toMatchObject({ reason: 'numberAlreadyReported' });
	await decided(id, 'returned');
	expect(await told({ nomor: 'A/1' })).toMatchObject({ ok: true });
	const [, first] = await claimsBy(house.db, officerId);
	expect(first).toMatchObject({
		decision: 'returned',
		reason: 'Sudah dibandingkan dengan daftar hadir',
	});
});

test('the same form sent twice is one report', async () => {
	const form = reportForm.parse(typed());
	const wish = { officerId, form, short, upload: pdf('sama') };
	const [one, two] = [
		await report(anAct(house.db), files, wish),
		await report(anAct(house.db), files, wish),
	];
	expect(one).toEqual(two);
	expect(await claimsBy(house.db, officerId)).toHaveLength(1);
});

test('the same form sent twice at once is one report, and both senders hear of it', async () => {
	const wish = { officerId, form: reportForm.parse(typed()), short, upload: pdf('serentak') };
	const [one, two] = await Promise.all([
		report(anAct(house.db), files, wish),
		report(anAct(house.db), files, wish),
	]);
	expect(one).toMatchObject({ ok: true });
	expect(two).toEqual(one);
});

test('a number that the ledger holds is not reported again, however it is written', async () => {
	const proof = { kind: 'certificate', title: 'Kursus', number: `MPN/${officerId}` } as const;
	const days = [{ day: today, jp: 2 }];
	const key = `kursus:${officerId}`;
	await credit(anAct(house.db), { key, officerId, formCode: 'KL08', days, proof });
	expect(await told({ nomor: `mpn/${officerId}` })).toMatchObject({
		reason: 'numberAlreadyReported',
	});
});

test('a number or a file that somebody else has sent is pointed out to the organiser', async () => {
	const other = await anOfficer(house.db, { unitId, postId });
	await told({ nomor: 'PALSU/7' }, pdf('asli'), other);
	const id = idOf(await told({ nomor: 'palsu/7' }, pdf('asli')));
	expect((await claimIn(house.db, [unitId], id))?.doubts).toEqual(['sameNumber', 'sameFile']);
});

test('nobody decides on the own report, nor on one of another branch', async () => {
	const id = idOf(await told());
	expect(await decided(id, 'accepted', officerId)).toMatchObject({ reason: 'ownClaim' });
	expect(await claimIn(house.db, [await aUnit(house.db)], id)).toBeNull();
});

test.each([
	[{ sampai: '2026-12-05' }, 'notYetLearned'],
	[{ bentuk: 'KL12' }, 'noRateKnown'],
	[{ bentuk: 'KL99' }, 'noRuleInForce'],
	[{ jumlah: '3' }, 'moreThanDays'],
])('a report with %j is refused: %s', async (more, reason) => {
	expect(await told(more)).toMatchObject({ reason });
});

test('a proof is a PDF or a picture by its content, whatever its name says', async () => {
	const page = { ...pdf(''), content: new TextEncoder().encode('<html>') };
	expect(await told({}, page)).toMatchObject({ reason: 'fileKind' });
	expect(await told({}, null)).toMatchObject({ reason: 'fileMissing' });
});

test('ten JP of a course in twenty minutes wait for a person, and count when one agrees', async () => {
	const proof = { kind: 'certificate', title: 'Kursus kilat' } as const;
	const wish = { officerId, formCode: 'KL08', days: [{ day: today, jp: 10 }], proof };
	const fast = { ...wish, key: `kilat:${officerId}`, minutes: 20 };
	for (let turn = 0; turn < 2; turn += 1)
		expect(await credit(anAct(house.db), fast)).toMatchObject({ reason: 'waitsForPerson' });
	const { claims } = await waitingClaims(house.db, [unitId], 0);
	const waiting = claims.filter((one) => one.officerId === officerId);
	expect(waiting).toMatchObject([{ source: 'course', doubts: ['tooFast'] }]);
	await decided(waiting[0]!.id, 'accepted');
	expect(await counted()).toBe(10);
	expect(await credit(anAct(house.db), { ...wish, key: 'slow', minutes: 400 })).toMatchObject({
		ok: true,
	});
});
