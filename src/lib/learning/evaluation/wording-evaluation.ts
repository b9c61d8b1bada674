import * as m from '../../words/messages.js';
import type { EvaluationRefusal, ReactionQuestion } from './evaluation.ts';

export function evaluationRefusalWords(reason: EvaluationRefusal): string {
	return {
		notYet: m.evaluation_refused_notYet,
		didNotAttend: m.evaluation_refused_didNotAttend,
		alreadyGiven: m.evaluation_refused_alreadyGiven,
	}[reason]();
}

export function questionWords(question: ReactionQuestion): string {
	return {
		useful: m.evaluation_useful,
		clear: m.evaluation_clear,
		ready: m.evaluation_ready,
	}[question]();
}
