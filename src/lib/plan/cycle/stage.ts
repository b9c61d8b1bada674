/** The seven stages of AKPK as BPSDM DKI runs them, and what comes after: the plan (HCDP). */
export const stages = [
	'data',
	'inventory',
	'verification',
	'validation',
	'input',
	'recheck',
	'meeting',
] as const;
export type Stage = (typeof stages)[number];

/** Who has the word in a stage. */
export type StageHand = 'organiser' | 'supervisor' | 'agency';

/** Working days and hand of each stage. */
export const stagePlan: Readonly<Record<Stage, { days: number; hand: StageHand }>> = {
	data: { days: 4, hand: 'organiser' },
	inventory: { days: 10, hand: 'organiser' },
	verification: { days: 7, hand: 'supervisor' },
	validation: { days: 2, hand: 'agency' },
	input: { days: 6, hand: 'organiser' },
	recheck: { days: 3, hand: 'organiser' },
	meeting: { days: 10, hand: 'organiser' },
};

/** stageNumber('verification') → 3, as the tables and forms count */
export function stageNumber(stage: Stage): number {
	return stages.indexOf(stage) + 1;
}

/** stageAt(3) → 'verification' */
export function stageAt(number: number): Stage | null {
	return stages[number - 1] ?? null;
}
