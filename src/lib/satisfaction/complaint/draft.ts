import type { Element } from '../element.ts';
import type { ComplaintKind, Privacy } from './complaint.ts';

/** One question a page, in this order. */
export const draftSteps = [
	'jenis',
	'kantor',
	'layanan',
	'isi',
	'unsur',
	'lampiran',
	'identitas',
	'kontak',
	'periksa',
] as const;
export type DraftStep = (typeof draftSteps)[number];

export type DraftFile = { readonly id: number; readonly name: string; readonly bytes: number };

/** What somebody has answered so far; null is an answer too: "I do not know" or "rather not". */
export type DraftAnswers = {
	readonly kind?: ComplaintKind | undefined;
	readonly officeCode?: string | null | undefined;
	readonly serviceCode?: string | null | undefined;
	readonly body?: string | undefined;
	readonly element?: Element | null | undefined;
	readonly files?: readonly DraftFile[] | undefined;
	readonly privacy?: Privacy | undefined;
	readonly name?: string | null | undefined;
	readonly email?: string | null | undefined;
};

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
