import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anAnswer, anOfficeThatServed } from '../../../../tests/make/survey.ts';
import type { Db } from '../../platform/database.server.ts';
import { day } from '../../time/index.ts';
import { answerSurvey, commentsOf, publishedComments, reviewComment } from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

const rowsOf = async (text: string) => (await house.pool.query<Record<string, string>>(text)).rows;

const search = (officeId: number, more = {}) =>
	commentsOf(
		db,
		{ officeId, text: '', undecided: false, before: null, today: day('2026-11-25'), ...more },
		10,
	);

describe('an answer', () => {
	test('refers to an office and a service, and to nothing that refers to a person', async () => {
		const references = await rowsOf(
			`select confrelid::regclass::text as to from pg_constraint
			where contype = 'f' and conrelid = 'satisfaction.answer'::regclass order by 1`,
		);
		expect(references.map(({ to }) => to)).toEqual(['counter.office', 'counter.service']);
		const referring = await rowsOf(
			`select conrelid::regclass::text as from from pg_constraint
			where contype = 'f' and confrelid = 'satisfaction.answer'::regclass`,
		);
		expect(referring.map(({ from }) => from)).toEqual(['satisfaction.comment_review']);
	});

	test('shares no value with its visit, its link or its event but office, service and day', async () => {
		const { tokens } = await anOfficeThatServed(db, 2);
		for (const token of tokens)
			await answerSurvey(anAct(db, { at: '2026-11-25T09:13:27+07:00' }), token, anAnswer(3));
		const [answer] = await rowsOf('select * from satisfaction.answer order by id desc limit 1');
		const [link] = await rowsOf(
			`select * from satisfaction.invitation where token = '${tokens[1]}'`,
		);
		expect(Object.keys(answer ?? {}).filter((name) => name in (link ?? {}))).toEqual([]);
		expect(link?.used_on).toBe('2026-11-25');
		const [event] = await rowsOf('select * from platform.event order by id desc limit 1');
		expect(event?.payload).toEqual({
			officeId: Number(answer?.office_id),
			serviceId: Number(answer?.service_id),
			day: '2026-11-24',
		});
		expect(event?.key).toMatch(/^satisfaction\.answered:[0-9a-f-]{36}$/);
		const instants = Object.entries(answer ?? {}).filter(
			([, value]) => (value as unknown) instanceof Date,
		);
		expect(instants).toEqual([]);
	});
});

describe('a comment', () => {
	test('is stored without the numbers that lead to a person', async () => {
		const { office, tokens } = await anOfficeThatServed(db, 1);
		const comment = 'Hubungi 0812-3456-7890 atau siti@contoh.id, NIK 3171010101900000, B 1234 XYZ.';
		await answerSurvey(anAct(db), tokens[0]!, anAnswer(3, { comment }));
		const [kept] = await rowsOf(
			`select comment from satisfaction.answer where office_id = ${office.id}`,
		);
		expect(kept?.comment).toBe(
			'Hubungi [disamarkan] atau [disamarkan], NIK [disamarkan], [disamarkan].',
		);
	});

	test('is found by a word or a beginning of it, and told with its month alone', async () => {
		const { office, tokens } = await anOfficeThatServed(db, 2);
		await answerSurvey(anAct(db), tokens[0]!, anAnswer(3, { comment: 'Petugas sangat sabar.' }));
		await answerSurvey(anAct(db), tokens[1]!, anAnswer(2, { comment: 'Kursi tunggu kurang.' }));
		const found = await search(office.id, { text: 'sabar' });
		expect(found.map(({ text }) => text)).toEqual(['Petugas sangat sabar.']);
		expect(found[0]).toMatchObject({ month: '2026-11-01', published: null });
		expect(Object.keys(found[0] ?? {}).sort()).toEqual(
			['id', 'month', 'published', 'serviceName', 'text'].sort(),
		);
		expect(await search(office.id, { text: 'petuga' })).toHaveLength(1);
		expect(await search(office.id, { text: 'listrik' })).toEqual([]);
		expect(await search(office.id, { today: day('2026-11-24') })).toEqual([]);
		expect(await search((await anOffice(db)).id, { text: 'sabar' })).toEqual([]);
	});

	test('stands on the public page only when the head of its office has let it', async () => {
		const { office, tokens } = await anOfficeThatServed(db, 1);
		await answerSurvey(anAct(db), tokens[0]!, anAnswer(3, { comment: 'Cepat dan ramah.' }));
		const [comment] = await search(office.id);
		expect(await publishedComments(db, office.id, 5)).toEqual([]);
		const review = { officeId: office.id, answerId: comment!.id, published: true };
		const other = await anOffice(db);
		expect((await reviewComment(anAct(db), { ...review, officeId: other.id })).ok).toBe(false);
		expect((await reviewComment(anAct(db), review)).ok).toBe(true);
		expect(await publishedComments(db, office.id, 5)).toHaveLength(1);
		expect(await search(office.id, { undecided: true })).toEqual([]);
		await reviewComment(anAct(db), { ...review, published: false });
		expect(await publishedComments(db, office.id, 5)).toEqual([]);
	});
});
