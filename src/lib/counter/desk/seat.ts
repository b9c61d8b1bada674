import type { Category } from '../service.ts';
import type { Qualification } from '../queue.ts';
import type { Pause } from './pause.ts';

/** A desk with the officer who sits there now, as gate and board see them. */
export type SeatNow = {
	readonly deskId: number;
	readonly deskNumber: number;
	readonly officerId: number;
	readonly name: string;
	readonly since: Date;
	readonly qualifications: readonly Qualification[];
	readonly pause: Pause | null;
	/** Services that the desk does not take. */
	readonly without: readonly number[];
	/** Services that the head of the office allows this officer without proof, now. */
	readonly allowed: readonly number[];
};

/** A service of an office, as short as a choice needs it. */
export type OfferedService = {
	readonly id: number;
	readonly code: string;
	readonly name: string;
	readonly category: Category;
	readonly competencyCode: string;
	readonly requiredLevel: number;
};
