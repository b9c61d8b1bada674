import { formOf } from './developmentForms.ts';
import { learningModes, type LearningMode } from './form.ts';

/** Learning hours (JP) by way of learning, and their share of all. */
export type ModeShare = {
	readonly mode: LearningMode;
	readonly hours: number;
	readonly share: number;
};

/**
 * How much is learnt at work, from others and in courses; a form that the law does not know counts as a
 * course. modesOf([{ code: 'NKL12', hours: 20 }]) → all at work
 */
export function modesOf(learnt: readonly { code: string; hours: number }[]): ModeShare[] {
	const hoursOf = (mode: LearningMode) =>
		learnt
			.filter(({ code }) => (formOf(code)?.mode ?? 'course') === mode)
			.reduce((sum, { hours }) => sum + hours, 0);
	const all = learningModes.reduce((sum, mode) => sum + hoursOf(mode), 0);
	return learningModes.map((mode) => {
		const hours = hoursOf(mode);
		return { mode, hours, share: all === 0 ? 0 : hours / all };
	});
}
