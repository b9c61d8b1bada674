import type { Day } from '../time/day.ts';
import type { Sex } from './nip.ts';

/** PPPK work under a contract; CPNS are PNS on probation. Their JP rules differ. */
export type EmploymentKind = 'PNS' | 'CPNS' | 'PPPK';

export type Officer = {
	readonly id: number;
	readonly nip: string;
	readonly name: string;
	readonly titleBefore: string | null;
	readonly titleAfter: string | null;
	readonly birthDay: Day;
	readonly sex: Sex;
	readonly kind: EmploymentKind;
	readonly grade: string | null;
	readonly leftOn: Day | null;
};

/**
 * A name as it stands on a decree.
 *
 * nameWithTitles({ name: 'Siti Rahma', titleBefore: 'Dr.', titleAfter: 'M.Si' })
 *   → 'Dr. Siti Rahma, M.Si'
 */
export function nameWithTitles(
	officer: Pick<Officer, 'name' | 'titleBefore' | 'titleAfter'>,
): string {
	const front = officer.titleBefore ? `${officer.titleBefore} ` : '';
	return `${front}${officer.name}${officer.titleAfter ? `, ${officer.titleAfter}` : ''}`;
}
