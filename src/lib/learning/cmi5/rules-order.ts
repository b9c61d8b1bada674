import type { Fault } from './rules-frame.ts';
import type { LaunchMode } from './structure.ts';
import type { Said } from './vocabulary.ts';

/** What was said before: in this session, and of this unit in the whole registration. */
export type Heard = {
	readonly mode: LaunchMode;
	readonly preferencesRead: boolean;
	readonly session: ReadonlySet<Said>;
	readonly registration: ReadonlySet<Said>;
};

/** Whether a verb may come now (cmi5, 9.3). `said` is null for statements beyond the standard's own. */
export function orderFault(said: Said | null, heard: Heard): Fault {
	const { session, registration, mode } = heard;
	if (session.has('terminated')) return 'the session has been terminated';
	if (said === 'initialized') {
		if (session.has('initialized')) return 'the session has been initialized';
		return heard.preferencesRead ? null : 'the learner preferences have not been read';
	}
	if (!session.has('initialized')) return 'the first statement must be initialized';
	if (said === null || said === 'terminated') return null;
	if (mode !== 'Normal') return `${said} is not allowed in the mode ${mode}`;
	if (said === 'completed')
		return registration.has('completed') ? 'it has been completed before' : null;
	if (registration.has('passed')) return 'it has been passed before';
	return session.has('passed') || session.has('failed')
		? 'one session passes or fails only once'
		: null;
}

export const heardAlso = (heard: Heard, said: Said): Heard => ({
	...heard,
	session: new Set([...heard.session, said]),
	registration: new Set([...heard.registration, said]),
});
