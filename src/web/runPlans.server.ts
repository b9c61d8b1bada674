import { error } from '@sveltejs/kit';
import { mayRunCycle } from '#lib/plan/index.ts';
import { topOf } from '#lib/plan/server.ts';

/** Templates and rules reach the whole province and name its people: only its organiser looks into them. */
export async function mayRunPlans(locals: App.Locals): Promise<void> {
	if (!mayRunCycle(locals.principal, await topOf(locals.db))) error(404, 'not found');
}
