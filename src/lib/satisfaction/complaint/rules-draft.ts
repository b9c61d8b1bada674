import { draftSteps } from './draft.ts';
import type { DraftAnswers, DraftStep } from './draft.ts';

/** The questions that this writer is asked: nobody anonymous is asked for a name. */
export function stepsFor(answers: DraftAnswers): DraftStep[] {
	return draftSteps.filter((step) => {
		if (step === 'unsur') return answers.kind !== 'informasi';
		return step !== 'kontak' || answers.privacy !== 'anonim';
	});
}

/** stepAfter('identitas', { privacy: 'anonim' }) → 'periksa' */
export function stepAfter(step: DraftStep, answers: DraftAnswers): DraftStep {
	const steps = stepsFor(answers);
	return steps[steps.indexOf(step) + 1] ?? 'periksa';
}

/** The first question without which nothing can be sent; null when all are answered. */
export function missingStep(answers: DraftAnswers): DraftStep | null {
	if (!answers.kind) return 'jenis';
	if (!answers.body) return 'isi';
	return answers.privacy ? null : 'identitas';
}
