/** For whom a page is made; decides the home link and the word beside the wordmark. */
export type Audience =
	'citizen' | 'officer' | 'supervisor' | 'counter' | 'head' | 'organiser' | 'leader' | 'admin';

export const HOMES: Record<Audience, string> = {
	citizen: '/',
	officer: '/saya',
	supervisor: '/tim',
	counter: '/loket',
	head: '/kantor',
	organiser: '/pelatihan',
	leader: '/dampak',
	admin: '/admin',
};

const OF_ROLE: Record<string, Audience> = {
	officer: 'officer',
	supervisor: 'supervisor',
	counterOfficer: 'counter',
	headOfOffice: 'head',
	organiser: 'organiser',
	leader: 'leader',
	administrator: 'admin',
};

/**
 * The parts of the product that a person with these roles may move between, the public pages first.
 * Nobody without a role needs the choice.
 *
 * @example areasOf(['officer', 'supervisor']) // ['citizen', 'officer', 'supervisor']
 */
export function areasOf(roles: readonly string[]): Audience[] {
	const own = Object.keys(OF_ROLE)
		.filter((role) => roles.includes(role))
		.map((role) => OF_ROLE[role] as Audience);
	return own.length === 0 ? [] : ['citizen', ...own];
}
