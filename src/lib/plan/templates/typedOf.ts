import type { Cohort, Template } from './template.ts';

/** A cohort as its form shows it. */
export function typedCohort({ postCode, family, unitId, joinedSince }: Cohort) {
	return {
		jabatan: postCode ?? '',
		rumpun: family ?? '',
		unit: unitId === null ? '' : String(unitId),
		sejak: joinedSince ?? '',
	};
}

/** A template as its form shows it. typedOf(one with M.3 at level 2) → { nama, …, k1: 'M.3', t1: '2' } */
export function typedOf({ name, now }: Template): Record<string, string> {
	const lines = now.goals.flatMap((goal, at) => {
		const n = at + 1;
		return [
			[`k${n}`, goal.competencyCode],
			[`t${n}`, String(goal.level)],
			[`b${n}`, goal.formCode],
			[`j${n}`, String(goal.hours)],
			[`h${n}`, String(goal.dueDays)],
		];
	});
	return {
		nama: name,
		versi: String(now.version),
		...typedCohort(now.cohort),
		...Object.fromEntries(lines),
	};
}
