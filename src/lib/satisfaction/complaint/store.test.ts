import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aComplaint, anOfficeWithHead, aToken, handled } from '../../../../tests/make/complaint.ts';
import { anOffice, aVisit } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { statusOf } from '../index.ts';
import {
	addToComplaint,
	answerDraft,
	complaintById,
	contactOf,
	followComplaint,
	handOnComplaints,
	inboxOf,
	reopenComplaint,
	sendComplaint,
	startDraft,
	tidyComplaints,
} from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let office: Awaited<ReturnType<typeof anOfficeWithHead>>;
const on = (day: string) =>
	anAct(house.db, { at: `${day}T10:00:00+07:00`, who: { kind: 'citizen' } });
const tuesday = '2026-11-24';

beforeAll(async () => {
	house = await testDatabase();
	office = await anOfficeWithHead(on(tuesday));
});
afterAll(() => house.end());

const word = (receipt: string, body = 'Belum ada yang menghubungi saya.') => ({
	receipt,
	token: aToken(),
	body,
});

describe('a complaint', () => {
	test('sent twice, also at once, is one complaint with one receipt', async () => {
		const act = on(tuesday);
		const token = await startDraft(act, null);
		await answerDraft(act, token, {
			kind: 'pengaduan',
			officeCode: office.code,
			body: 'Loket tutup sebelum waktunya.',
			privacy: 'anonim',
		});
		const sent = await Promise.all([1, 2, 3].map(() => sendComplaint(act, token)));
		const later = await sendComplaint(act, token);
		const receipts = [...sent, later].map((one) => (one.ok ? one.receipt : one.reason));
		expect(new Set(receipts).size).toBe(1);
		expect(receipts[0]).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
	});

	test('cannot be sent before its questions are answered', async () => {
		const act = on(tuesday);
		const token = await startDraft(act, null);
		expect(await sendComplaint(act, token)).toMatchObject({ reason: 'incomplete', step: 'jenis' });
		expect(await sendComplaint(act, aToken())).toEqual({ ok: false, reason: 'noDraft' });
	});

	test('keeps no identity number, no phone and no plate', async () => {
		const body = 'NIK 3171000000000000, telepon 0812-3456-7890, mobil B 1234 XYZ, antre A 07.';
		const { receipt } = await aComplaint(on(tuesday), { officeCode: office.code, body });
		const followed = await followComplaint(house.db, receipt);
		expect(followed?.body).toBe(
			'NIK [disamarkan], telepon [disamarkan], mobil [disamarkan], antre A 07.',
		);
	});

	test('of somebody anonymous keeps no name even if one was typed', async () => {
		const { id } = await aComplaint(on(tuesday), {
			officeCode: office.code,
			privacy: 'anonim',
			name: 'Contoh',
			email: 'warga@contoh.invalid',
		});
		expect(await contactOf(on(tuesday), id)).toBeNull();
	});

	test('after a visit knows its office and service, and its page shows no way to the visit', async () => {
		const other = await anOffice(house.db);
		const { id: visitId, token: ticket } = await aVisit(house.db, { officeId: other.id });
		const act = on(tuesday);
		const token = await startDraft(act, ticket);
		await answerDraft(act, token, {
			kind: 'pengaduan',
			body: 'Diminta kembali besok tanpa alasan.',
			privacy: 'anonim',
		});
		const sent = await sendComplaint(act, token);
		const seen = await followComplaint(house.db, sent.ok ? sent.receipt : '');
		expect(seen).toMatchObject({ officeId: other.id, afterVisit: true });
		expect(JSON.stringify(seen)).not.toContain(ticket);
		expect(Object.keys(seen ?? {}).filter((key) => /visitId|ticket/.test(key))).toEqual([]);
		const stored = await house.db
			.selectFrom('satisfaction.complaint')
			.select('visit_id')
			.where('visit_id', '=', visitId)
			.execute();
		expect(stored).toHaveLength(1);
	});

	test('without an office goes to the highest one', async () => {
		const mpp = await anOffice(house.db, { level: 'mpp', name: 'Mal Pelayanan Publik' });
		const { receipt } = await aComplaint(on(tuesday), { officeCode: '' });
		expect(await followComplaint(house.db, receipt)).toMatchObject({ officeId: mpp.id });
	});
});

describe('a name', () => {
	test('is given with a note of who looked, and is forgotten some months after the end', async () => {
		const { id } = await aComplaint(on(tuesday), {
			officeCode: office.code,
			privacy: 'rahasia',
			name: 'Warga Contoh',
			email: 'warga@contoh.invalid',
		});
		const head = anAct(house.db, {
			who: { kind: 'officer', officerId: office.headId, role: 'headOfOffice' },
			purpose: 'menangani pengaduan',
		});
		expect(await contactOf(head, id)).toEqual({
			name: 'Warga Contoh',
			email: 'warga@contoh.invalid',
		});
		const reads = await house.db
			.selectFrom('platform.audit_entry')
			.select(['kind', 'author_officer_id'])
			.where('act', '=', 'satisfaction.complaintContactRead')
			.where('subject_id', '=', String(id))
			.execute();
		expect(reads).toEqual([{ kind: 'read', author_officer_id: office.headId }]);
		await handled(on(tuesday), office, id, 'finished');
		await tidyComplaints(on('2027-02-21'));
		expect(await contactOf(head, id)).not.toBeNull();
		await tidyComplaints(on('2027-02-24'));
		expect(await contactOf(head, id)).toBeNull();
	});

	test('is not in what the citizen page or the handler reads', async () => {
		const { id, receipt } = await aComplaint(on(tuesday), {
			officeCode: office.code,
			privacy: 'terbuka',
			name: 'Warga Bernama',
		});
		const seen = [await followComplaint(house.db, receipt), await complaintById(house.db, id)];
		expect(JSON.stringify(seen)).not.toContain('Warga Bernama');
	});
});

describe('the handling', () => {
	test('goes through the statuses of the CRM, each a step of the history', async () => {
		const { id } = await aComplaint(on(tuesday), { officeCode: office.code });
		for (const done of ['coordinated', 'processing', 'answered', 'finished'] as const)
			expect(await handled(on(tuesday), office, id, done)).toEqual({ ok: true, changed: true });
		const found = await complaintById(house.db, id);
		const acts = found?.steps.map(({ act }) => act) ?? [];
		expect(acts).toEqual(['received', 'coordinated', 'processing', 'answered', 'finished']);
		expect(found?.status).toBe('Selesai');
		expect(statusOf(acts)).toBe('Selesai');
	});

	test('sent twice is one step', async () => {
		const { id } = await aComplaint(on(tuesday), { officeCode: office.code });
		const token = aToken();
		const send = () => handled(on(tuesday), office, id, 'answered', { token });
		const sent = await Promise.all([send(), send()]);
		expect(sent.filter((one) => one.ok && one.changed)).toHaveLength(1);
		expect((await complaintById(house.db, id))?.steps).toHaveLength(2);
	});

	test('ends only with an answer and an element', async () => {
		const { id } = await aComplaint(on(tuesday), { officeCode: office.code, element: null });
		const end = (more: object) => handled(on(tuesday), office, id, 'finished', more);
		expect(await end({ note: null })).toEqual({ ok: false, reason: 'noteMissing' });
		expect(await end({})).toEqual({ ok: false, reason: 'elementMissing' });
		expect(await end({ element: 'biaya' })).toEqual({ ok: true, changed: true });
		expect((await complaintById(house.db, id))?.element).toBe('biaya');
	});

	test('of another office is refused, and passes with the complaint that is handed on', async () => {
		const other = await anOfficeWithHead(on(tuesday));
		const { id } = await aComplaint(on(tuesday), { officeCode: office.code });
		const act = on(tuesday);
		expect(await handled(act, other, id, 'processing')).toMatchObject({ reason: 'notYours' });
		const away = { officeCode: other.code, note: 'Layanan ini di kantor Anda.' };
		expect(await handled(act, office, id, 'disposed', away)).toMatchObject({ ok: true });
		expect(await handled(act, office, id, 'processing')).toMatchObject({ reason: 'notYours' });
		expect(await handled(act, other, id, 'processing')).toMatchObject({ ok: true });
	});

	test('of several handed on at once is all or nothing', async () => {
		const other = await anOfficeWithHead(on(tuesday));
		const all = [1, 2].map(() => aComplaint(on(tuesday), { officeCode: office.code }));
		const ids = (await Promise.all(all)).map(({ id }) => id);
		const asked = {
			unitIds: [office.unitId],
			token: aToken(),
			officeCode: other.code,
			note: 'Salah alamat.',
		};
		const wrong = { ...asked, ids: [...ids, 999_999] };
		expect(await handOnComplaints(on(tuesday), wrong)).toMatchObject({
			reason: 'unknownComplaint',
		});
		expect((await complaintById(house.db, ids[0]!))?.officeId).toBe(office.id);
		expect(await handOnComplaints(on(tuesday), { ...asked, ids })).toMatchObject({ ok: true });
		expect((await complaintById(house.db, ids[1]!))?.officeId).toBe(other.id);
	});

	test('writes a letter to a citizen who left an address, without the answer in it', async () => {
		const { id } = await aComplaint(on(tuesday), {
			officeCode: office.code,
			privacy: 'rahasia',
			email: 'surat@contoh.invalid',
		});
		await handled(on(tuesday), office, id, 'answered', { note: 'Jawaban yang rahasia.' });
		const letters = await house.db
			.selectFrom('platform.mail')
			.select('body')
			.where('to_address', '=', 'surat@contoh.invalid')
			.execute();
		expect(letters).toHaveLength(2);
		expect(letters.map(({ body }) => body).join()).not.toContain('Jawaban yang rahasia');
	});

	test('cannot be rewritten by the application', async () => {
		const granted = await house.pool.query<{ table_name: string }>(
			`select table_name from information_schema.role_table_grants
			where grantee = 'mumpuni_app' and privilege_type in ('UPDATE', 'DELETE')
				and table_name in ('complaint', 'complaint_step', 'complaint_limit')`,
		);
		expect(granted.rows).toEqual([]);
	});
});

describe('a finished complaint', () => {
	test('is opened again by its citizen within ten days, with a reason, and its clocks start anew', async () => {
		const { id, receipt } = await aComplaint(on(tuesday), { officeCode: office.code });
		expect(await reopenComplaint(on(tuesday), word(receipt))).toMatchObject({
			reason: 'notFinished',
		});
		await handled(on(tuesday), office, id, 'finished');
		expect(await addToComplaint(on(tuesday), word(receipt))).toMatchObject({ reason: 'finished' });
		const again = word(receipt, 'Jawabannya bukan untuk keluhan saya.');
		const tries = await Promise.all([1, 2].map(() => reopenComplaint(on('2026-12-04'), again)));
		expect(tries).toEqual([{ ok: true }, { ok: true }]);
		const found = await complaintById(house.db, id);
		expect(found).toMatchObject({ status: 'Menunggu', round: 2, finishedAt: null });
		expect(found?.steps.filter(({ act }) => act === 'reopened')).toHaveLength(1);
		expect(found?.clocks.find(({ clock }) => clock === 'finish')).toMatchObject({
			dueOn: '2026-12-18',
			metOn: null,
		});
	});

	test('is not opened on the eleventh day', async () => {
		const { id, receipt } = await aComplaint(on(tuesday), { officeCode: office.code });
		await handled(on(tuesday), office, id, 'finished');
		expect(await reopenComplaint(on('2026-12-05'), word(receipt))).toEqual({
			ok: false,
			reason: 'tooLate',
		});
	});
});

describe('the inbox', () => {
	test('shows the nearest limit first, page by page, each complaint once', async () => {
		const busy = await anOfficeWithHead(on(tuesday));
		for (let n = 0; n < 35; n += 1)
			await aComplaint(on(n % 2 ? '2026-11-20' : tuesday), { officeCode: busy.code });
		const query = {
			unitIds: [busy.unitId],
			status: 'open',
			limit: null,
			element: null,
			today: on(tuesday).today,
		} as const;
		const first = await inboxOf(on(tuesday), query, { after: null, before: null });
		const second = await inboxOf(on(tuesday), query, { after: first.next, before: null });
		const back = await inboxOf(on(tuesday), query, { after: null, before: second.previous });
		expect([first.rows.length, second.rows.length, first.found]).toEqual([30, 5, 35]);
		expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(35);
		expect(back.rows).toEqual(first.rows);
		expect(first.rows[0]?.dueOn).toBe('2026-11-23');
		const broken = await inboxOf(
			on(tuesday),
			{ ...query, limit: 'broken' },
			{ after: null, before: null },
		);
		expect(broken.found).toBe(17);
	});
});
