import { error, type RequestEvent } from '@sveltejs/kit';
import { agenciesOf, openCycleOf } from '#lib/plan/server.ts';
import { principalIn } from '../../../../web/act.server.ts';
import { agencyActions, agencyPage } from '../../../../web/agency.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The agency that the reader leads in the cycle that is running; null for who leads none. */
async function ownAgency(locals: App.Locals) {
	const cycle = await openCycleOf(locals.db);
	const leads = principalIn(locals).leads;
	const [agency] = cycle && leads.length > 0 ? await agenciesOf(locals.db, cycle.id, leads) : [];
	return cycle && agency ? { cycle, unitId: agency.unitId } : { cycle, unitId: null };
}

export const load: PageServerLoad = async ({ locals }) => {
	const { cycle, unitId } = await ownAgency(locals);
	if (!cycle || unitId === null) return { year: cycle?.year ?? null, page: null };
	return { year: cycle.year, page: await agencyPage(locals, cycle, unitId) };
};

async function placeOf({ locals }: Pick<RequestEvent, 'locals'>) {
	const { cycle, unitId } = await ownAgency(locals);
	if (!cycle || unitId === null) error(404, 'not found');
	return { year: cycle.year, unitId, to: '/tim/akpk' };
}

export const actions: Actions = agencyActions('supervisor', placeOf);
