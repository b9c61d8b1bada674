import type { TwinEstimate } from '../twin/index.ts';

/** What the twin said when a head asked: minutes of waiting a day, and minutes of the mean wait. */
export type TrainingEvidence = {
	readonly people: number;
	readonly replications: number;
	readonly wait: TwinEstimate;
	readonly waiting: TwinEstimate;
};

/** Somebody who might be trained: at the desks of the office, below the level. */
export type Trainee = { readonly officerId: number; readonly name: string; readonly level: number };

/** A head asks for colleagues to be brought to a level; an organiser answers. */
export type TrainingRequest = {
	readonly id: number;
	readonly officeId: number;
	readonly officeName: string;
	readonly competencyCode: string;
	readonly competencyName: string;
	readonly level: number;
	readonly why: string;
	readonly evidence: TrainingEvidence | null;
	readonly trainees: readonly string[];
	readonly askedAt: Date;
	readonly decidedAt: Date | null;
	readonly decision: 'accepted' | 'refused' | null;
	readonly decisionReason: string | null;
	readonly courseTitle: string | null;
};

/** Letters of a reason: long enough to explain, short enough to be read. */
export const trainingReason = { least: 10, most: 1000 } as const;

export type AskRefusal = 'notYours' | 'nobodyChosen' | 'unknownOfficer' | 'alreadyAsked';
export type AnswerRefusal = 'unknownRequest' | 'notYours' | 'alreadyAnswered';

/**
 * Whether these people may be asked for: somebody, all at the desks of the office and below the level.
 *
 * checkTrainees([3, 4], [{ officerId: 3, … }, { officerId: 4, … }]) → { ok: true }
 */
export function checkTrainees(
	chosen: readonly number[],
	known: readonly Pick<Trainee, 'officerId'>[],
): { readonly ok: true } | { readonly ok: false; readonly reason: AskRefusal } {
	if (chosen.length === 0) return { ok: false, reason: 'nobodyChosen' };
	const ids = new Set(known.map(({ officerId }) => officerId));
	return chosen.every((id) => ids.has(id)) ? { ok: true } : { ok: false, reason: 'unknownOfficer' };
}
