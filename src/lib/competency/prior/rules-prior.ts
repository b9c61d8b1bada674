import type { Day } from '../../time/index.ts';
import { addDays, addMonths } from '../../time/index.ts';
import type { Level, ProvenLevel } from '../level.ts';
import type { Answer } from '../rating.ts';
import { reliability } from '../reliability.ts';
import { priorRule } from './prior.ts';

const points: Readonly<Record<Answer, number>> = { yes: 1, partly: 0.5, no: 0 };

/**
 * The level that findings recognise: the claimed one, or none. Nobody looked at a lower level, so none
 * follows from a refusal.
 *
 * levelRecognised(3, ['yes', 'yes', 'no']) → 3; levelRecognised(3, ['yes', 'partly', 'no']) → 0
 */
export function levelRecognised(claimed: Level, findings: readonly Answer[]): ProvenLevel {
	const reached = findings.reduce((sum, answer) => sum + points[answer], 0);
	const shown = findings.length > 0 && reached >= findings.length * priorRule.shownFrom;
	return shown ? claimed : 0;
}

/**
 * The first day on which recognised learning proves nothing any longer: what the table of reliabilities
 * says, or the day after the last one of the documents when that is earlier.
 *
 * recognisedUntil(2026-11-24, 2027-02-28) → 2027-03-01
 */
export function recognisedUntil(decidedOn: Day, documentsUntil: Day | null): Day {
	const end = addMonths(decidedOn, reliability.priorLearning.validMonths);
	const after = documentsUntil === null ? end : addDays(documentsUntil, 1);
	return after < end ? after : end;
}
