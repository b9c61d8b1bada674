import type { Act } from '../lib/platform/act.server.ts';

/**
 * The act of a citizen, also where an officer is signed in on the same browser: who complains about
 * an office without a name must not be found in its history by being an officer.
 */
export function citizenActOf(
	{ db, now, today }: Pick<App.Locals, 'db' | 'now' | 'today'>,
	purpose: string,
): Act {
	return { db, now, today, who: { kind: 'citizen' }, purpose };
}
