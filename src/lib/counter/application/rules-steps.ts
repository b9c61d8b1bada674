import type {
	ApplicationRoute,
	ApplicationState,
	ApplicationStep,
	FileRole,
} from './application.ts';

type Ways = Readonly<Partial<Record<ApplicationState, readonly ApplicationState[]>>>;

/** Where a file may go from a state; a state that leads nowhere is an end. */
const begin: Ways = {
	submitted: ['accepted', 'returned'],
	returned: ['submitted', 'withdrawn'],
	accepted: ['technicalCheck'],
	billed: ['paid'],
	paid: ['printed'],
	printed: ['signed'],
	signed: ['handedOver'],
};
const ways: Readonly<Record<ApplicationRoute, Ways>> = {
	short: { ...begin, technicalCheck: ['printed', 'billed', 'rejected'] },
	full: {
		...begin,
		technicalCheck: ['siteSurvey', 'minutes'],
		siteSurvey: ['minutes'],
		minutes: ['approved', 'billed', 'rejected'],
		approved: ['printed'],
	},
};

type File = {
	readonly route: ApplicationRoute;
	readonly state: ApplicationState;
	readonly free: boolean;
};

/**
 * The states that may follow. A free service is never billed.
 *
 * nextStates({ route: 'full', state: 'minutes', free: true }) → ['approved', 'rejected']
 */
export function nextStates({ route, state, free }: File): readonly ApplicationState[] {
	return (ways[route][state] ?? []).filter((next) => !(free && next === 'billed'));
}

const roles: Readonly<Record<ApplicationState, FileRole>> = {
	submitted: 'frontOffice',
	returned: 'frontOffice',
	accepted: 'frontOffice',
	technicalCheck: 'technical',
	siteSurvey: 'technical',
	minutes: 'technical',
	approved: 'coordinator',
	rejected: 'coordinator',
	billed: 'coordinator',
	paid: 'administration',
	printed: 'administration',
	signed: 'signer',
	handedOver: 'frontOffice',
	withdrawn: 'frontOffice',
};

/** Who takes a step. On the short route the desk also checks, takes note of the payment and prints. */
export function roleOfStep(route: ApplicationRoute, state: ApplicationState): FileRole {
	const role = roles[state];
	const isDesk = role === 'technical' || role === 'administration';
	return route === 'short' && isDesk ? 'frontOffice' : role;
}

const fourEyes: readonly ApplicationState[] = ['approved', 'billed', 'rejected'];

/**
 * Whether this officer may decide on these minutes: the team makes them, the coordinator approves, so
 * nobody approves the own minutes. On the short route there are none.
 */
export function isSameHand(
	steps: readonly ApplicationStep[],
	next: ApplicationState,
	officerId: number,
): boolean {
	if (!fourEyes.includes(next)) return false;
	return steps.findLast((step) => step.state === 'minutes')?.officerId === officerId;
}
