/** Why a unit need not be learned, in the four words of the standard. */
export const WAIVE_REASONS = [
	'Tested Out',
	'Equivalent AU',
	'Equivalent Outside Activity',
	'Administrative',
] as const;
export type WaiveReason = (typeof WAIVE_REASONS)[number];
