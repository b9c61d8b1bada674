import { formOf, learningModes, type LearningMode } from '../forms/index.ts';
import type { HcdpLine } from './line.ts';

/** Hours of a plan by way of learning. */
export type ModeShare = {
	readonly mode: LearningMode;
	readonly hours: number;
	readonly share: number;
};

/** modesOf: person hours (JP) at work, from others and in courses, with their shares of all. */
export function modesOf(
	lines: readonly Pick<HcdpLine, 'formCode' | 'jp' | 'people' | 'planned'>[],
): ModeShare[] {
	const hoursOf = (mode: LearningMode) =>
		lines
			.filter(({ formCode }) => (formOf(formCode)?.mode ?? 'course') === mode)
			.reduce((sum, { jp, people, planned }) => sum + jp * (planned ?? people), 0);
	const all = learningModes.reduce((sum, mode) => sum + hoursOf(mode), 0);
	return learningModes.map((mode) => {
		const hours = hoursOf(mode);
		return { mode, hours, share: all === 0 ? 0 : hours / all };
	});
}
