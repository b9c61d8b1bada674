/** What a desk can do without a line; what others must see at once waits for the line. */
export const offlineKinds = [
	'issue',
	'call',
	'callAgain',
	'start',
	'hold',
	'resume',
	'finish',
	'leave',
	'miss',
	'transfer',
	'dispute',
] as const;
export type OfflineKind = (typeof offlineKinds)[number];

/** One press of a key without a line. `id` makes sending it twice one act. */
export type OfflineAct = {
	readonly id: string;
	/** By the clock of the desk; the server corrects it by what that clock is off. */
	readonly at: string;
	readonly kind: OfflineKind;
	readonly subject: string;
	readonly serviceCode: string;
	readonly ticket: string;
	readonly priority?: string | null;
};

/** Why the server could not follow the desk. A person decides; nothing is thrown away. */
export type OfflineConflict =
	| 'calledElsewhere'
	| 'endedMeanwhile'
	| 'officerBusy'
	| 'numberTaken'
	| 'notOffered'
	| 'unknownVisit'
	| 'notPossible';
