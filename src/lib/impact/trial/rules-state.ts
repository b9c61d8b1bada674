import type { Day } from '../../time/index.ts';
import type { Trial } from './trial.ts';

/** How far a trial has come; follows from what happened, and is never stored. */
export type TrialState =
	| 'draft'
	| 'waitingForDraw'
	| 'mayBeDrawn'
	| 'beforeWindow'
	| 'running'
	| 'toConclude'
	| 'concluded';

export function trialStateOf(
	trial: Pick<
		Trial,
		'registeredAt' | 'drawnAt' | 'concludedAt' | 'drawOn' | 'windowFrom' | 'windowTo'
	>,
	today: Day,
): TrialState {
	if (trial.registeredAt === null) return 'draft';
	if (trial.drawnAt === null) return today < trial.drawOn ? 'waitingForDraw' : 'mayBeDrawn';
	if (trial.concludedAt !== null) return 'concluded';
	if (today < trial.windowFrom) return 'beforeWindow';
	return today < trial.windowTo ? 'running' : 'toConclude';
}

/** When an amendment was made; whatever came after the draw is no plan any more. */
export function amendedWhen(
	at: Date,
	trial: Pick<Trial, 'drawnAt' | 'concludedAt'>,
): 'beforeDraw' | 'afterDraw' | 'afterResult' {
	if (trial.concludedAt !== null && at >= trial.concludedAt) return 'afterResult';
	return trial.drawnAt !== null && at >= trial.drawnAt ? 'afterDraw' : 'beforeDraw';
}
