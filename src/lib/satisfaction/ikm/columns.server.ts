import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { elements } from '../element.ts';
import type { ElementSums } from '../element.ts';
import type { Sums } from './sums.ts';

/** The columns of sums in the order of all tables that hold them: answers first. */
export const sumColumns = [
	'answers',
	...elements,
	...elements.map((element) => `${element}_squares`),
	...elements.map((element) => `${element}_products`),
	'total_squares',
];

export type SumRow = Record<string, number>;

/** sum(answers) as answers, … of an alias */
export function summed(alias: string): RawBuilder<unknown> {
	return sql.join(
		sumColumns.map((column) => sql`sum(${sql.ref(`${alias}.${column}`)}) as ${sql.ref(column)}`),
	);
}

export function sumNames(alias?: string): RawBuilder<unknown> {
	return sql.join(sumColumns.map((column) => sql.ref(alias ? `${alias}.${column}` : column)));
}

/** The values of one answer in the order of the columns. */
export function valuesOf(scores: ElementSums): number[] {
	const each = elements.map((element) => scores[element]);
	const total = each.reduce((sum, score) => sum + score, 0);
	const squares = each.map((score) => score * score);
	return [1, ...each, ...squares, ...each.map((score) => score * total), total * total];
}

export function sumsIn(row: SumRow): Sums {
	const every = (suffix: string) =>
		Object.fromEntries(
			elements.map((element) => [element, row[element + suffix] ?? 0]),
		) as ElementSums;
	return {
		answers: row.answers ?? 0,
		scores: every(''),
		squares: every('_squares'),
		products: every('_products'),
		totalSquares: row.total_squares ?? 0,
	};
}
