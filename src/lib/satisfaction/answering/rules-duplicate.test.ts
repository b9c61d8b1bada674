import { expect, test } from 'vitest';
import { answerForm } from '../forms.ts';
import { formOrder } from '../element.ts';
import { likenessOf, suspectsDuplicate } from './rules-duplicate.ts';
import { bandOf, hourOf } from './rules-hour.ts';

const at = (clock: string) => new Date(`2026-11-24T${clock}:00+07:00`);
const form = (more = {}) =>
	answerForm.parse({ ...Object.fromEntries(formOrder.map((key) => [key, '3'])), ...more });

test('the same answers within ten minutes are suspected, on one device within thirty', () => {
	const earlier = [{ at: at('10:00'), deviceId: 4 }];
	expect(suspectsDuplicate({ at: at('10:10'), deviceId: null }, earlier)).toBe(true);
	expect(suspectsDuplicate({ at: at('10:11'), deviceId: 5 }, earlier)).toBe(false);
	expect(suspectsDuplicate({ at: at('10:30'), deviceId: 4 }, earlier)).toBe(true);
	expect(suspectsDuplicate({ at: at('10:31'), deviceId: 4 }, earlier)).toBe(false);
	expect(suspectsDuplicate({ at: at('10:00'), deviceId: 4 }, [])).toBe(false);
});

test('two answers look alike by their scores and respondent, whatever their comment', () => {
	expect(likenessOf(form({ comment: 'Baik' }))).toBe(likenessOf(form()));
	expect(likenessOf(form({ sex: 'L' }))).not.toBe(likenessOf(form({ sex: 'P' })));
	expect(likenessOf(form({ sarana: '4' }))).not.toBe(likenessOf(form({ pengaduan: '4' })));
});

test('a visit that ends at twelve belongs to the afternoon of the form', () => {
	expect([bandOf(hourOf(at('11:59'))), bandOf(hourOf(at('12:00')))]).toEqual([
		'morning',
		'afternoon',
	]);
});
