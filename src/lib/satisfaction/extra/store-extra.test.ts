import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import {
	aDevice,
	anAnswer,
	anOfficeThatServed,
	answersCounted,
} from '../../../../tests/make/survey.ts';
import type { Db } from '../../platform/database.server.ts';
import { day } from '../../time/index.ts';
import {
	answerExtra,
	answerSurvey,
	dropQuestion,
	questionsAsked,
	questionsBy,
	replyCounts,
	tapAtStand,
	tapCounts,
	tapForVisit,
	writeQuestion,
} from '../server.ts';
import type { WrittenQuestion } from './forms-question.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

const written = (more: Partial<WrittenQuestion> = {}): WrittenQuestion => ({
	serviceCode: null,
	position: 1,
	text: 'Apakah syarat sudah jelas sebelum datang?',
	kind: 'yesNo',
	choices: [],
	parent: null,
	...more,
});

describe('a short question', () => {
	test('is asked at its office after its service; a changed one is a new version', async () => {
		const office = await anOffice(db);
		const other = await anOffice(db);
		const at = { key: randomUUID(), officeId: office.id };
		expect((await writeQuestion(anAct(db), at, written({ serviceCode: 'DK-KTP-02' }))).ok).toBe(
			true,
		);
		await writeQuestion(anAct(db), at, written({ serviceCode: 'DK-KTP-02' }));
		const asked = (officeId: number, serviceCode: string) =>
			questionsAsked(db, { officeId, serviceCode });
		expect(await asked(office.id, 'DK-KTP-02')).toMatchObject([{ version: 1 }]);
		expect(await asked(office.id, 'DK-KK-01')).toEqual([]);
		expect(await asked(other.id, 'DK-KTP-02')).toEqual([]);
		await writeQuestion(anAct(db), at, written({ text: 'Apakah syarat jelas?' }));
		expect(await asked(office.id, 'DK-KK-01')).toMatchObject([{ version: 2, key: at.key }]);
		await dropQuestion(anAct(db), at);
		expect(await asked(office.id, 'DK-KK-01')).toEqual([]);
	});

	test('of the province comes first, and no office can change it', async () => {
		const office = await anOffice(db);
		const key = randomUUID();
		await writeQuestion(anAct(db), { key, officeId: null }, written({ serviceCode: 'KL-N1-02' }));
		await writeQuestion(anAct(db), { key: randomUUID(), officeId: office.id }, written());
		const asked = await questionsAsked(db, { officeId: office.id, serviceCode: 'KL-N1-02' });
		expect(asked.map(({ officeId }) => officeId)).toEqual([null, office.id]);
		expect((await dropQuestion(anAct(db), { key, officeId: office.id })).ok).toBe(false);
		await dropQuestion(anAct(db), { key, officeId: null });
	});

	test('hangs only on an earlier one, by an answer that it knows', async () => {
		const office = await anOffice(db);
		const parent = { key: randomUUID(), officeId: office.id };
		await writeQuestion(anAct(db), parent, written());
		const child = { key: randomUUID(), officeId: office.id };
		const after = (answers: string[], position = 2) =>
			writeQuestion(
				anAct(db),
				child,
				written({ kind: 'text', position, parent: { key: parent.key, answers } }),
			);
		expect(await after(['mungkin'])).toEqual({ ok: false, reason: 'unknownParent' });
		expect(await after(['tidak'], 1)).toEqual({ ok: false, reason: 'unknownParent' });
		expect(await after(['tidak'])).toEqual({ ok: true });
		expect(await questionsBy(db, office.id)).toHaveLength(2);
	});
});

describe('replies', () => {
	test('come after the nine, once a visit, and never into the index', async () => {
		const { office, tokens } = await anOfficeThatServed(db, 1);
		const at = { key: randomUUID(), officeId: office.id };
		await writeQuestion(anAct(db), at, written());
		const [token = ''] = tokens;
		const reply = () => answerExtra(anAct(db), token, { [at.key]: 'tidak' });
		expect(await reply()).toEqual({ ok: false, reason: 'notNow' });
		await answerSurvey(anAct(db), token, anAnswer(3));
		const sent = await Promise.all([reply(), reply()]);
		expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
		const [question] = await questionsBy(db, office.id);
		const questionIds = [question!.id];
		expect(await replyCounts(db, { officeId: office.id, questionIds })).toEqual([
			{ questionId: question!.id, value: 'tidak', replies: 1, texts: [] },
		]);
		expect(await answersCounted(db, office.id)).toBe(1);
	});
});

describe('one tap', () => {
	/** What is in the tally; pages tell it of days that are over and have five at least. */
	const tallied = async (officeId: number) => {
		const { rows } = await house.pool.query<{ score: number; taps: number }>(
			'select score, taps from satisfaction.tap where office_id = $1',
			[officeId],
		);
		return rows;
	};
	const shown = (officeId: number, today: string) =>
		tapCounts(db, { officeId, from: day('2026-10-01'), to: day('2027-01-01') }, day(today));

	test('counts once a visit, is a tally, and never part of the index', async () => {
		const { office, tokens } = await anOfficeThatServed(db, 1);
		const [token = ''] = tokens;
		const taps = await Promise.all([4, 1].map((s) => tapForVisit(anAct(db), token, s as 4 | 1)));
		expect(taps.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await tallied(office.id)).toMatchObject([{ taps: 1 }]);
		expect(await answersCounted(db, office.id)).toBe(0);
		expect((await answerSurvey(anAct(db), token, anAnswer(4))).ok).toBe(true);
		const late = anAct(db, { at: '2026-12-02T00:00:00+07:00' });
		expect((await tapForVisit(late, 'x'.repeat(22), 4)).ok).toBe(false);
	});

	test('at a lent device needs a second between two, and is told the day after, from five on', async () => {
		const office = await anOffice(db);
		const kiosk = await aDevice(db, office);
		const at = (clock: string) => anAct(db, { at: `2026-11-24T10:00:${clock}+07:00` });
		await tapAtStand(at('00'), kiosk, 3);
		expect(await tapAtStand(at('00'), kiosk, 3)).toEqual({ ok: false, reason: 'tooFast' });
		for (const clock of ['01', '02', '03']) await tapAtStand(at(clock), kiosk, 3);
		expect(await tallied(office.id)).toEqual([{ score: 3, taps: 4 }]);
		const nothing = { 1: 0, 2: 0, 3: 0, 4: 0 };
		expect(await shown(office.id, '2026-11-25')).toEqual(nothing);
		await tapAtStand(at('04'), kiosk, 1);
		expect(await shown(office.id, '2026-11-24')).toEqual(nothing);
		expect(await shown(office.id, '2026-11-25')).toEqual({ ...nothing, 1: 1, 3: 4 });
	});
});
