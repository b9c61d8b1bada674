import type { ApplicationState } from './application.ts';

/** What a step must carry: the form asks for it, the verb and the table insist on it. */
export type StepNeeds = {
	readonly items: boolean;
	readonly reason: boolean;
	readonly document: boolean;
	readonly amount: boolean;
};

const withReason: readonly ApplicationState[] = ['rejected', 'withdrawn'];
const withDocument: readonly ApplicationState[] = ['minutes', 'printed', 'rejected'];

/** needsOf('returned') → the list of what is missing; needsOf('minutes') → the number of the minutes */
export function needsOf(state: ApplicationState): StepNeeds {
	return {
		items: state === 'returned',
		reason: withReason.includes(state),
		document: withDocument.includes(state),
		amount: state === 'billed',
	};
}
