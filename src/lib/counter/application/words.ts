import * as m from '../../words/messages.js';
import type { Kind } from '../../ui/kind.ts';
import type { ApplicationState, FileDuty, FileRole } from './application.ts';
import type { FileRefusal } from './outcome.ts';

const kinds: Readonly<Record<ApplicationState, Kind>> = {
	submitted: 'active',
	returned: 'warn',
	accepted: 'active',
	technicalCheck: 'active',
	siteSurvey: 'active',
	minutes: 'active',
	approved: 'active',
	rejected: 'bad',
	billed: 'warn',
	paid: 'active',
	printed: 'active',
	signed: 'good',
	handedOver: 'good',
	withdrawn: 'neutral',
};

/** A state as a tag: stateOfFile('signed') → { kind: 'good', label: 'Siap diambil' } */
export function stateOfFile(state: ApplicationState): { kind: Kind; label: string } {
	return { kind: kinds[state], label: m[`catalogue_file_state_${state}`]() };
}

/** What a button says that takes this step. */
export function stepText(state: ApplicationState): string {
	return m[`catalogue_file_step_${state}`]();
}

/** What a state means for the citizen. */
export function meaningOf(state: ApplicationState): string {
	return m[`catalogue_file_means_${state}`]();
}

export function fileRefusalText(reason: FileRefusal): string {
	return m[`catalogue_file_refusal_${reason}`]();
}

export function roleName(role: FileRole | FileDuty): string {
	return m[`catalogue_file_role_${role}`]();
}
