import type { Role } from '../../src/lib/people/principal.ts';

/** Who may open a part of the product, written down a second time on purpose: see src/web/access.ts. */
const READERS: Record<string, 'anyone' | Role[]> = {
	'(citizen)': 'anyone',
	'(officer)': ['officer'],
	'(supervisor)': ['supervisor'],
	'(counter)': ['counterOfficer', 'headOfOffice'],
	'(head)': ['headOfOffice'],
	'(organiser)': ['organiser'],
	'(leader)': ['leader'],
	'(admin)': ['administrator'],
	ims: 'anyone',
	// Whoever holds the token, and only on the packages' own host.
	'(package)': 'anyone',
	healthz: 'anyone',
	readyz: 'anyone',
	metrics: 'anyone',
};

/** Asks each request for the secret of a program; no session helps. */
const FOR_PROGRAMS = 'xapi';

export type Answer = 'open' | 'signIn' | 'forbidden' | 'secret';

/** What a visitor with these roles must meet; null stands for nobody in particular. */
export function expectedFor(route: string, roles: readonly Role[] | null): Answer {
	const part = route.split('/')[1] ?? '';
	if (part === FOR_PROGRAMS) return 'secret';
	const readers = READERS[part];
	if (!readers) throw new Error(`${route}: nobody has said who reads it.`);
	if (readers === 'anyone') return 'open';
	if (roles === null) return 'signIn';
	return readers.some((role) => roles.includes(role)) ? 'open' : 'forbidden';
}
