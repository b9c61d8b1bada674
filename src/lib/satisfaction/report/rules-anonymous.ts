import { fewest } from '../ikm/rules-packing.ts';
import type { Element, Score } from '../element.ts';

/** An answer as it leaves the house: no day, no hour, no service, and of the person only what many share. */
export type AnonymousAnswer = Readonly<Record<Element, Score>> & {
	readonly sex: string | null;
	readonly age: string | null;
	readonly education: string | null;
};

/** Told last, first left out: what singles people out most goes first. */
const droppedFirst = ['education', 'age', 'sex'] as const;

const profileOf = ({ sex, age, education }: AnonymousAnswer) => [sex, age, education].join('|');

/**
 * The answers with so much left out of each profile that at least five share it (k-anonymity,
 * Sweeney 2002, k = 5). What remains too rare is told with nothing of the person; if those are fewer
 * than five, the smallest profile joins them.
 *
 * Four women of 50 and more among sixty answers → told as women, without age and education
 */
export function anonymous(answers: readonly AnonymousAnswer[]): AnonymousAnswer[] {
	if (answers.length < fewest) return [];
	let rows = [...answers];
	for (const trait of droppedFirst) {
		const sizes = sizesOf(rows);
		rows = rows.map((row) =>
			(sizes.get(profileOf(row)) ?? 0) < fewest ? { ...row, [trait]: null } : row,
		);
	}
	return joined(rows);
}

function sizesOf(rows: readonly AnonymousAnswer[]): Map<string, number> {
	const sizes = new Map<string, number>();
	for (const row of rows) sizes.set(profileOf(row), (sizes.get(profileOf(row)) ?? 0) + 1);
	return sizes;
}

/** Leaves nothing of the person in the smallest profiles until no profile is too rare. */
function joined(rows: readonly AnonymousAnswer[]): AnonymousAnswer[] {
	const sizes = sizesOf(rows);
	if ([...sizes.values()].every((size) => size >= fewest)) return [...rows];
	const told = [...sizes].filter(([profile]) => profile !== '||').sort((a, b) => a[1] - b[1]);
	const [smallest] = told[0] ?? [];
	return joined(
		rows.map((row) =>
			profileOf(row) === smallest ? { ...row, sex: null, age: null, education: null } : row,
		),
	);
}

/** Three ages and two levels of schooling: coarse enough that many share them. */
export function coarseAge(band: string | null): string | null {
	if (band === null) return null;
	if (band === '<20' || band === '20-29') return '<30';
	return band === '30-39' || band === '40-49' ? '30-49' : '50+';
}

export function coarseEducation(education: string | null): string | null {
	if (education === null) return null;
	return ['SD', 'SMP', 'SMA'].includes(education) ? 'SD-SMA' : 'S1-S3';
}
