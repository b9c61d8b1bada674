import { parseDay } from '../time/index.ts';
import { columnOf } from './catalogue.ts';
import type { Subject } from './catalogue.ts';
import type { Column } from './column.ts';
import { TESTS } from './spec.ts';
import type { Filter, Test } from './spec.ts';

/** How each kind of value may be tested. */
export const TESTS_OF: Record<Column['kind'], readonly Test[]> = {
	text: ['holds', 'is'],
	number: ['from', 'until', 'is'],
	day: ['from', 'until', 'is'],
	choice: ['is'],
};

const LONGEST = 100;

type ReadFilter =
	| { readonly ok: true; readonly filter: Filter }
	| { readonly ok: false; readonly field: 'saring' | 'uji' | 'nilai'; readonly reason: string };

/** The filter of one line of the form; null: nothing is asked there. */
export function filterIn(subject: Subject, query: URLSearchParams, at: number): ReadFilter | null {
	const key = query.get(`saring${at}`) || null;
	const given = query.get(`nilai${at}`)?.trim().slice(0, LONGEST) ?? '';
	if (key === null) return null;
	const column = columnOf(subject, key);
	if (!column) return { ok: false, field: 'saring', reason: 'columnUnknown' };
	const [first = 'is'] = TESTS_OF[column.kind];
	const test = TESTS.find((one) => one === (query.get(`uji${at}`) || first));
	if (!test || !TESTS_OF[column.kind].includes(test))
		return { ok: false, field: 'uji', reason: 'testDoesNotFit' };
	const value = valueIn(column, given);
	if (value === null) return { ok: false, field: 'nilai', reason: faultOf(column) };
	return { ok: true, filter: { column: key, test, value } };
}

function valueIn(column: Column, given: string): string | null {
	if (given === '') return null;
	if (column.kind === 'day') return parseDay(given);
	if (column.kind === 'number') {
		const plain = given.replace(',', '.');
		return /^-?\d{1,9}(\.\d{1,4})?$/.test(plain) ? plain : null;
	}
	if (column.kind === 'choice') return column.choices?.includes(given) ? given : null;
	return given;
}

const faultOf = ({ kind }: Column): string =>
	({
		day: 'dayUnreadable',
		number: 'numberUnreadable',
		choice: 'choiceMissing',
		text: 'textMissing',
	})[kind];
