import { twinLimits } from '#lib/impact/index.ts';
import { latestTwin } from '#lib/impact/server.ts';
import { officeLed } from '../../layanan/office.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const office = await officeLed(locals, url);
	if (!office) return { office: null };
	const twin = await latestTwin(locals.db, office.id);
	return {
		office: { name: office.name, code: office.code },
		limits: twinLimits,
		twin: twin && {
			...{ trial: twin.trial, passed: twin.passed, rule: twin.rule, untilDay: twin.untilDay },
			services: twin.fit.services.map((fit) => ({
				...fit,
				name: twin.model.services.find(({ serviceId }) => serviceId === fit.serviceId)?.name ?? '',
			})),
			...{ fitDays: twin.fit.days, fitVisits: twin.fit.visits },
			...{ daySpread: twin.model.daySpread, seatSpread: twin.model.seatSpread },
		},
	};
};
