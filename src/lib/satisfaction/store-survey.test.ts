import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { anOffice, aVisit } from '../../../tests/make/counter.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anOfficeThatServed as officeThatServed } from '../../../tests/make/survey.ts';
import type { Db } from '../platform/database.server.ts';
import { elements } from './element.ts';
import { answerForm } from './forms.ts';
import { answerSurvey, invite } from './server.ts';
import { surveyToken } from './token.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

const form = (score: number, more = {}) => ({
	...Object.fromEntries(elements.map((element) => [element, String(score)])),
	...more,
});
const answer = (score: number) => answerForm.parse(form(score));

const anOfficeThatServed = (served: number) => officeThatServed(db, served);

describe('a survey', () => {
	test('is opened once for a served visit, by a link that its ticket foretells', async () => {
		const { office } = await anOfficeThatServed(1);
		const visit = await db
			.selectFrom('counter.visit')
			.select(['id', 'token'])
			.where('office_id', '=', office.id)
			.executeTakeFirstOrThrow();
		const again = await invite(anAct(db), { visitId: visit.id });
		expect(again).toEqual({ ok: true, token: surveyToken(visit.token) });
	});

	test('is not opened for somebody who was not served', async () => {
		const office = await anOffice(db);
		const { id } = await aVisit(db, { officeId: office.id });
		expect(await invite(anAct(db), { visitId: id })).toEqual({ ok: false, reason: 'notServed' });
	});

	test('answered twice at once counts once', async () => {
		const { office, tokens } = await anOfficeThatServed(1);
		const sent = await Promise.all(
			[1, 2].map(() => answerSurvey(anAct(db), tokens[0]!, answer(4))),
		);
		expect(sent).toContainEqual({ ok: true });
		expect(sent).toContainEqual({ ok: false, reason: 'used' });
		const row = await db
			.selectFrom('satisfaction.month_sum')
			.selectAll()
			.where('office_id', '=', office.id)
			.where('dimension', '=', 'office')
			.executeTakeFirstOrThrow();
		expect(row).toMatchObject({ answers: 1, waktu: 4, month: '2026-11-01' });
	});

	test('after its week, or with an unknown link, is refused with the reason', async () => {
		const { tokens } = await anOfficeThatServed(1);
		const late = anAct(db, { at: '2026-12-02T00:00:00+07:00' });
		expect(await answerSurvey(late, tokens[0]!, answer(3))).toEqual({
			ok: false,
			reason: 'expired',
		});
		const lastMinute = anAct(db, { at: '2026-12-01T23:59:00+07:00' });
		expect(await answerSurvey(lastMinute, tokens[0]!, answer(3))).toEqual({ ok: true });
		expect(await answerSurvey(anAct(db), 'x'.repeat(22), answer(3))).toEqual({
			ok: false,
			reason: 'unknown',
		});
	});

	test('of all nine alike, and one more of the same, are marked and counted like any other', async () => {
		const { office, tokens } = await anOfficeThatServed(3);
		await answerSurvey(anAct(db), tokens[0]!, answer(3));
		await answerSurvey(anAct(db, { at: '2026-11-24T10:05:00+07:00' }), tokens[1]!, answer(3));
		await answerSurvey(anAct(db), tokens[2]!, { ...answer(3), waktu: 1 });
		const rows = await db
			.selectFrom('satisfaction.answer')
			.select(['straight_lined', 'suspected_duplicate', 'channel', 'hour', 'band'])
			.where('office_id', '=', office.id)
			.orderBy('id')
			.execute();
		const came = { channel: 'link', hour: 10, band: 'morning' };
		expect(rows).toEqual([
			{ straight_lined: true, suspected_duplicate: false, ...came },
			{ straight_lined: true, suspected_duplicate: true, ...came },
			{ straight_lined: false, suspected_duplicate: false, ...came },
		]);
		const odd = await db
			.selectFrom('satisfaction.month_trait')
			.select(['value', 'answers'])
			.where('office_id', '=', office.id)
			.where('trait', '=', 'odd')
			.orderBy('value')
			.execute();
		expect(odd).toEqual([
			{ value: 'straightLined', answers: 2 },
			{ value: 'suspectedDuplicate', answers: 1 },
		]);
	});

	test('with a hole is refused: the law divides by complete forms', () => {
		const { waktu: _, ...holed } = form(3) as Record<string, string>;
		expect(answerForm.safeParse(holed).success).toBe(false);
		expect(answerForm.safeParse(form(5)).success).toBe(false);
		expect(answerForm.safeParse(form(3, { education: '', sex: 'L' })).data).toMatchObject({
			education: null,
			sex: 'L',
		});
	});

	test('keeps neither officer, visit nor instant beside an answer', async () => {
		const { rows } = await house.pool.query<{ column_name: string }>(
			"select column_name from information_schema.columns where table_schema = 'satisfaction' and table_name = 'answer'",
		);
		expect(
			rows
				.map((row) => row.column_name)
				.filter((name) => /officer|name|nik|visit|token|_at$/.test(name)),
		).toEqual([]);
	});
});

test('an answer moves the week of the officer who served, as a sum', async () => {
	const { officerId, tokens } = await anOfficeThatServed(5);
	for (const token of tokens.slice(0, 4)) await answerSurvey(anAct(db), token, answer(4));
	await answerSurvey(anAct(db), tokens[4]!, { ...answer(4), waktu: 2 });
	const week = await db
		.selectFrom('satisfaction.officer_week')
		.selectAll()
		.where('officer_id', '=', officerId)
		.executeTakeFirstOrThrow();
	expect(week).toMatchObject({
		week: '2026-11-23',
		answers: 5,
		score_sum: 4 * 36 + 34,
		score_sum_squared: 4 * 36 * 36 + 34 * 34,
	});
	// Beside it the kinds of the visits that were answered; no score stands by kind.
	expect(week).toMatchObject({ known_kind: 5, by_phone: 5, with_priority: 0, late_morning: 0 });
});
