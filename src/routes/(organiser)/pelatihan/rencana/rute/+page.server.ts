import { routeForm } from '#lib/plan/approval/forms-approval.ts';
import { branchesOf } from '#lib/people/index.ts';
import { mayRunCycle } from '#lib/plan/index.ts';
import { changeRoute, routesNow, topOf, whoDecides } from '#lib/plan/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { readCycle } from '../../../../../web/cycle.server.ts';
import { answerPlan } from '../../../../../web/plans.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const purpose = 'rute persetujuan';

export const load: PageServerLoad = async ({ locals, url }) => {
	const nip = (url.searchParams.get('pegawai') ?? '').replace(/\D/g, '').slice(0, 18);
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const [routes, top, found] = await Promise.all([
		routesNow(locals.db),
		topOf(locals.db),
		nip.length === 18 ? whoDecides(locals.db, nip, { branches, today: locals.today }) : null,
	]);
	if (found)
		await recordRead(locals.db, actOf(locals, purpose, 'organiser'), {
			act: 'plan.decidersRead',
			subject: 'people.officer',
			subjectId: found.officerId,
			about: found.officerId,
		});
	return { routes, nip, found, mayChange: mayRunCycle(locals.principal, top) };
};

export const actions: Actions = {
	ubah: async (event) => {
		const form = 'rute';
		const read = await readCycle(event, form, routeForm);
		if (!read.ok) return read.failure;
		const { jenis, versi, steps, ambang, alasan } = read.data;
		const done = await changeRoute(
			actOf(event.locals, purpose, 'organiser'),
			principalIn(event.locals),
			{
				...{ kind: jenis, seen: versi, steps, reason: alasan },
				threshold: ambang === '' ? null : ambang,
			},
		);
		const to = '/pelatihan/rencana/rute';
		return answerPlan(event, done, { form, to, message: m.plans_route_done(), typed: read.typed });
	},
};
