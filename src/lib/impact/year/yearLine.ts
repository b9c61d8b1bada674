/** Why a line stands in next year's list, as numbers that a page puts into sentences. */
export type YearReason = {
	/** Officers at the desks who lack a level that the course leads to. */
	readonly lacking: number;
	/** Sum of the levels that they lack. */
	readonly levels: number;
	/** Officers with hours still to reach this year, among those who lack. */
	readonly hoursDue: number;
	/** From what the minutes come: the value of qualified officers, a measured effect, both, or neither. */
	readonly minutesFrom: 'value' | 'effect' | 'both' | 'unknown';
	readonly effectId: number | null;
};

/** What a line proposes and expects. Minutes of citizens a year; points of the citizens' index. */
export type YearDraft = {
	readonly courseCode: string;
	readonly seats: number;
	readonly offices: readonly number[];
	readonly jp: number;
	/** Hours in class of all seats together. */
	readonly hours: number;
	/** Rupiah; null while no class of the course has had a price. */
	readonly cost: number | null;
	readonly minutes: { readonly mid: number; readonly low: number; readonly high: number } | null;
	readonly points: { readonly mid: number; readonly low: number; readonly high: number } | null;
	readonly reason: YearReason;
	readonly rule: string;
};

/** A line of next year's list, with what became of it. */
export type YearLine = YearDraft & {
	readonly id: number;
	readonly year: number;
	readonly courseTitle: string;
	readonly proposedAt: Date;
	readonly supersededAt: Date | null;
	readonly decidedAt: Date | null;
	readonly decision: 'accepted' | 'refused' | null;
	readonly decisionReason: string | null;
	readonly decidedByName: string | null;
};

/** What makes a line another one: only then are leaders asked again. */
export function gistOfLine({ seats, offices, minutes, points }: YearDraft): string {
	const rough = (value: number | undefined) =>
		value === undefined ? '-' : Number(value.toPrecision(1)).toString();
	return [Math.round(seats / 5), offices.length, rough(minutes?.mid), rough(points?.mid)].join('|');
}
