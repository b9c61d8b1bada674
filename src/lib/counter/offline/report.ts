import type { OfflineConflict, OfflineKind } from './act.ts';

export type ReportedAct = {
	readonly at: Date;
	readonly kind: OfflineKind;
	readonly subject: string;
	readonly serviceCode: string;
	readonly ticket: string;
	readonly visitId: number | null;
	readonly conflict: OfflineConflict | null;
};

export type Decided = {
	readonly subject: string;
	readonly decision: 'separate' | 'drop';
	readonly reason: string;
};

/** One citizen of a batch: what the desk did, whether it fitted, what a person decided. */
export type Line = {
	readonly subject: string;
	readonly ticket: string;
	readonly serviceCode: string;
	readonly from: Date;
	readonly to: Date;
	readonly last: OfflineKind;
	readonly acts: number;
	readonly conflict: OfflineConflict | null;
	readonly decided: Decided | null;
};

/** The acts of a batch by citizen, in the order in which each first appears. */
export function offlineLines(acts: readonly ReportedAct[], decided: readonly Decided[]): Line[] {
	const lines = new Map<string, Line>();
	for (const act of acts) {
		const known = lines.get(act.subject);
		lines.set(act.subject, {
			subject: act.subject,
			ticket: act.ticket,
			serviceCode: act.serviceCode,
			from: known?.from ?? act.at,
			to: act.at,
			last: act.kind,
			acts: (known?.acts ?? 0) + 1,
			conflict: known?.conflict ?? act.conflict,
			decided: decided.find(({ subject }) => subject === act.subject) ?? null,
		});
	}
	return [...lines.values()];
}

/** Whether a line waits for a person: a changed number is told, and hinders nothing. */
export function needsPerson({ conflict, decided }: Line): boolean {
	return conflict !== null && conflict !== 'numberTaken' && decided === null;
}
