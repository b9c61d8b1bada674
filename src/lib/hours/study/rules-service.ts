import { addMonths, day, type Day } from '../../time/index.ts';
import type { Study, StudyKind, StudyState } from './study.ts';

type ServiceRule = {
	readonly version: number;
	readonly from: Day;
	/** How many times the normal length of the study must lie between its start and retirement. */
	readonly factors: Readonly<Record<StudyKind, number>>;
	readonly legalBasis: string;
};

/** The day from which the years are counted is not stated in any source read; the start is taken. */
const rules: readonly ServiceRule[] = [
	{
		version: 1,
		from: day('2021-12-17'),
		factors: { released: 3, notReleased: 2, selfFunded: 2 },
		legalBasis: 'SE MenPANRB 28/2021',
	},
];

/** The rule of remaining service on a day; before the first one the first holds. */
export const serviceRuleOn = (on: Day): ServiceRule =>
	rules.findLast(({ from }) => from <= on) ?? (rules[0] as ServiceRule);

const monthsOfSemester = 6;

/** Retirement may not come before this day. Four semesters from 1 August 2026, factor 3 → 2032-08-01. */
export const earliestRetirement = (startsOn: Day, normalSemesters: number, factor: number): Day =>
	addMonths(startsOn, Math.ceil(normalSemesters * monthsOfSemester * factor));

/** The normal last day: a study that runs on is overdue, and still counts. */
const normalEnd = ({ startsOn, normalSemesters }: Pick<Study, 'startsOn' | 'normalSemesters'>) =>
	addMonths(startsOn, normalSemesters * monthsOfSemester);

/** Where a study stands today; derived, never stored. */
export function studyState(
	study: Pick<Study, 'decision' | 'end' | 'startsOn' | 'normalSemesters'>,
	today: Day,
): StudyState {
	if (study.decision === null) return 'waits';
	if (study.decision !== 'accepted') return study.decision;
	if (study.end) return study.end.kind;
	if (study.startsOn > today) return 'ahead';
	return normalEnd(study) <= today ? 'overdue' : 'underWay';
}
