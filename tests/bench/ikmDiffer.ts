import type { Pool } from 'pg';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { elements, regionOf, spanIn } from '../../src/lib/satisfaction/index.ts';
import type { Measured, Span } from '../../src/lib/satisfaction/index.ts';
import { resultsOf, viewOfOffice } from '../../src/lib/satisfaction/server.ts';
import { indexFrom, recount } from './ikmRecount.ts';
import type { Recount } from './ikmRecount.ts';

export const SPANS = ['2025', '2025-s1', '2025-s2', '2025-tw1', '2025-tw2', '2025-tw3', '2025-tw4']
	.concat(Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`))
	.map((code) => spanIn(code) as Span);

export type Difference = { compared: number; different: string[] };

/** Compares every published figure, and city and province made of them, with a count of all rows. */
export async function differences(db: Db, pool: Pool): Promise<Difference> {
	const found: Difference = { compared: 0, different: [] };
	for (const span of SPANS) {
		const offices = await resultsOf(db, span);
		const rows = await recount(pool, span, 'office');
		let [total, answers, means, shown] = [0n, 0n, 0, 0];
		for (const { officeId, measured } of offices) {
			const told = rows.get(`${officeId} 0`);
			if (!measured || !told) continue;
			same(found, `${span.from} ${span.kind} ${officeId}`, measured, told);
			const sum = told.sums.reduce((all, one) => all + one, 0n);
			[total, answers] = [total + sum, answers + told.answers];
			[means, shown] = [means + indexFrom(sum, told.answers, 9n), shown + 1];
		}
		const region = regionOf(offices);
		check(
			found,
			`${span.from} province pooled`,
			region.pooled?.index,
			indexFrom(total, answers, 9n),
		);
		check(
			found,
			`${span.from} province mean`,
			region.mean,
			Math.floor((2 * means + shown) / (2 * shown)),
		);
		if (span.kind !== 'month') await parts(db, pool, span, offices, found);
	}
	return found;
}

async function parts(
	db: Db,
	pool: Pool,
	span: Span,
	offices: readonly { officeId: number }[],
	found: Difference,
): Promise<void> {
	const counts = {
		services: await recount(pool, span, 'service'),
		hours: await recount(pool, span, 'hour'),
	};
	for (const { officeId } of offices) {
		const view = await viewOfOffice(db, officeId, span);
		for (const dimension of ['services', 'hours'] as const)
			for (const { key, measured } of view[dimension]) {
				const told = counts[dimension].get(`${officeId} ${key}`);
				const name = `${span.from} ${span.kind} ${officeId} ${dimension} ${key}`;
				if (told) same(found, name, measured, told);
				else found.different.push(name);
			}
	}
}

type Told = Recount extends Map<string, infer One> ? One : never;

function same(found: Difference, name: string, measured: Measured, told: Told): void {
	const total = told.sums.reduce((all, one) => all + one, 0n);
	check(found, name, measured.answers, Number(told.answers));
	check(found, name, measured.index, indexFrom(total, told.answers, 9n));
	for (const { element, index } of measured.elements) {
		const sum = told.sums[elements.indexOf(element)] ?? 0n;
		check(found, `${name} ${element}`, index, indexFrom(sum, told.answers, 1n));
	}
	const n = Number(told.answers);
	const variance = (Number(told.squares) - Number(total) ** 2 / n) / (n - 1);
	const error = (Math.sqrt(variance / n) * 25) / 9;
	const away = Math.abs(error - (measured.mean?.error ?? Number.NaN));
	check(found, `${name} error`, away < 1e-9 ? 0 : away, 0);
}

function check(found: Difference, name: string, shown: unknown, counted: unknown): void {
	found.compared += 1;
	if (shown !== counted)
		found.different.push(`${name}: ${String(shown)} and not ${String(counted)}`);
}
