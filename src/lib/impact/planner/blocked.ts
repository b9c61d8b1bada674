import type { CoverAt, ViolatedRule } from '../timetable/index.ts';

/** Why a wish found no place. `full`: seats are taken by others to whom they are worth more. */
export type BlockedRule = ViolatedRule | 'full' | 'notWorthIt' | 'noClass';

/** A wish without a place: what stands in its way in the class that is nearest, and its price. */
export type BlockedWish = {
	readonly officerId: number;
	readonly officeId: number;
	readonly courseCode: string;
	readonly classId: number | null;
	readonly rule: BlockedRule;
	/** Minutes a year that one more seat, million rupiah or officer at the desk would be worth. */
	readonly price: number | null;
	readonly at: CoverAt | null;
	readonly minutesAYear: number;
};
