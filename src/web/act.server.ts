import { error } from '@sveltejs/kit';
import type { Principal, Role } from '../lib/people/principal.ts';
import type { Act } from '../lib/platform/act.server.ts';

type Locals = App.Locals;

/** The signed-in officer; the group of the route has already asked for one. */
export function principalIn(locals: Locals): Principal {
	return locals.principal ?? error(403, 'forbidden');
}

/**
 * The act that a page performs, with its purpose in the words of the trade. `role` is the role in
 * which the officer acts, as history shows it.
 */
export function actOf(locals: Locals, purpose: string, role: Role = 'officer'): Act {
	const who = locals.principal
		? ({ kind: 'officer', officerId: locals.principal.officerId, role } as const)
		: ({ kind: 'citizen' } as const);
	return { db: locals.db, now: locals.now, today: locals.today, who, purpose };
}
