import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anAnswer } from '../../../../tests/make/answers.ts';
import { anOffice } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import type { Db } from '../../platform/database.server.ts';
import { day } from '../../time/index.ts';
import { spanIn } from '../index.ts';
import {
	closeMonths,
	latestSheet,
	noteStep,
	planFollowUp,
	plansOf,
	publishSheet,
	sheetOf,
} from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
let office: Awaited<ReturnType<typeof anOffice>>;
let quiet: Awaited<ReturnType<typeof anOffice>>;
const basis = spanIn('2026-tw3')!;

beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
	office = await anOffice(db);
	quiet = await anOffice(db);
	for (let n = 0; n < 9; n += 1)
		await anAnswer(db, office.id, {
			on: '2026-08-12',
			scores: { waktu: 2, sex: n < 6 ? 'P' : 'L' },
		});
	await anAnswer(db, quiet.id, { on: '2026-08-12' });
	await closeMonths(anAct(db));
});
afterAll(() => house.end());

const aForm = (wish = {}) => ({
	key: randomUUID(),
	element: 'waktu' as const,
	programme: 'Membuka satu loket tambahan pada jam ramai',
	dueQuarter: day('2027-01-01'),
	owner: 'Koordinator Loket',
	...wish,
});
const aStep = (act: 'evidence' | 'done' | 'stopped') => ({
	key: randomUUID(),
	act,
	note: 'Loket tambahan dipakai sejak pagi ini.',
});

describe('a follow-up plan', () => {
	test('sent twice is one plan, with its history in the audit', async () => {
		const form = { ...aForm(), officeId: office.id, basis };
		expect(await planFollowUp(anAct(db), form)).toEqual({ ok: true });
		expect(await planFollowUp(anAct(db), form)).toEqual({ ok: true });
		const { plans } = await plansOf(db, office.id);
		expect(plans).toMatchObject([{ element: 'waktu', basis, dueQuarter: '2027-01-01', steps: [] }]);
		const { rows } = await house.pool.query(
			"select 1 from platform.audit_entry where act = 'satisfaction.followUpPlanned'",
		);
		expect(rows).toHaveLength(1);
	});

	test('is refused for a quarter that is over, and where no result is published', async () => {
		const late = { ...aForm({ dueQuarter: day('2026-07-01') }), officeId: office.id, basis };
		expect(await planFollowUp(anAct(db), late)).toEqual({ ok: false, reason: 'quarterOver' });
		const hidden = { ...aForm(), officeId: quiet.id, basis };
		expect(await planFollowUp(anAct(db), hidden)).toEqual({ ok: false, reason: 'resultHidden' });
	});

	test('takes evidence until it ends, and ends once', async () => {
		const { plans } = await plansOf(db, office.id);
		const of = { officeId: office.id, id: plans[0]!.id };
		expect(await noteStep(anAct(db), of, aStep('evidence'))).toEqual({ ok: true });
		const end = aStep('done');
		const ends = await Promise.all([1, 2].map(() => noteStep(anAct(db), of, end)));
		expect(ends).toEqual([{ ok: true }, { ok: true }]);
		expect(await noteStep(anAct(db), of, aStep('stopped'))).toEqual({ ok: false, reason: 'ended' });
		const { plans: after } = await plansOf(db, office.id);
		expect(after[0]?.steps.map(({ act }) => act)).toEqual(['evidence', 'done']);
		const foreign = { ...of, officeId: quiet.id };
		expect(await noteStep(anAct(db), foreign, aStep('evidence'))).toEqual({
			ok: false,
			reason: 'unknown',
		});
	});
});

describe('a publication sheet', () => {
	test('is published once, with the parts of its respondents that may be shown', async () => {
		expect(await latestSheet(db, office.id)).toBeNull();
		const wish = { officeId: office.id, span: basis };
		expect(await publishSheet(anAct(db), wish)).toEqual({ ok: true });
		const first = await sheetOf(db, office.id, basis);
		expect(await publishSheet(anAct(db, { at: '2026-11-25T10:00:00+07:00' }), wish)).toEqual({
			ok: true,
		});
		expect(await latestSheet(db, office.id)).toEqual(first);
		expect(first.publishedAt).toEqual(new Date('2026-11-24T10:00:00+07:00'));
		expect(first.traits.filter(({ trait }) => trait === 'sex')).toEqual([]);
	});

	test('is refused for a month, and where the result is hidden', async () => {
		const month = { officeId: office.id, span: spanIn('2026-08')! };
		expect(await publishSheet(anAct(db), month)).toEqual({ ok: false, reason: 'periodTooShort' });
		const hidden = { officeId: quiet.id, span: basis };
		expect(await publishSheet(anAct(db), hidden)).toEqual({ ok: false, reason: 'resultHidden' });
	});
});
