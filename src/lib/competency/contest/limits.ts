import { day } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';

/** Working days that each step of a case may take. */
export type ContestLimits = {
	readonly name: string;
	readonly validFrom: Day;
	/** Until somebody takes the case in hand. */
	readonly receiveDays: number;
	/** Until it is decided, from when it was taken in hand or last answered. */
	readonly decideDays: number;
	/** Until the officer answers what was asked. */
	readonly answerDays: number;
	/** Until the officer objects to a decision. */
	readonly objectDays: number;
	/** Until an escalated case is answered for. */
	readonly escalatedDays: number;
	readonly legalBasis: string;
};

/** Rows are never changed: a new version is added, and a case keeps the version of its day. */
const contestLimits: readonly ContestLimits[] = [
	{
		name: 'contest@1',
		validFrom: day('2020-01-01'),
		receiveDays: 3,
		decideDays: 10,
		answerDays: 5,
		objectDays: 10,
		escalatedDays: 3,
		legalBasis:
			'Rancangan Mumpuni, versi 1; 10 hari kerja sejalan dengan UU 30/2014 Pasal 77 (perlu dicocokkan)',
	},
];

/** The limits of a day. limitsOn(day('2026-11-24')).name → 'contest@1' */
export function limitsOn(today: Day): ContestLimits {
	const [first] = contestLimits;
	const found = contestLimits.findLast(({ validFrom }) => validFrom <= today) ?? first;
	if (!found) throw new RangeError('no limits for contests');
	return found;
}

/** The limits under which a case was opened. */
export function limitsNamed(name: string): ContestLimits {
	const found = contestLimits.find((limits) => limits.name === name);
	if (!found) throw new RangeError(`no limits ${name}`);
	return found;
}
