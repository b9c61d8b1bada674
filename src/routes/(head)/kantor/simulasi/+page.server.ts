import { error } from '@sveltejs/kit';
import { mayPlanWith } from '#lib/impact/index.ts';
import { latestTwin, playWhatIf } from '#lib/impact/server.ts';
import { officeLed } from '../layanan/office.server.ts';
import type { PageServerLoad } from './$types.js';
import { wishIn } from './wish.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const office = await officeLed(locals, url);
	if (!office) return { office: null };
	const shown = { name: office.name, code: office.code };
	const twin = await latestTwin(locals.db, office.id);
	const may = mayPlanWith(twin);
	if (!twin || !may.ok) return { office: shown, locked: may.ok ? null : may.reason, played: null };
	const wish = wishIn(url.searchParams, twin.model);
	const played = (await playWhatIf(twin, wish)) ?? error(429, 'busy');
	const { model, untilDay, digest, rule } = twin;
	return {
		office: shown,
		locked: null,
		wish,
		played,
		twin: {
			...{ untilDay, digest, rule, promiseMinutes: model.promiseMinutes },
			days: model.days.length,
			visits: model.days.reduce((sum, day) => sum + day.visits, 0),
			competencies: [...new Set(model.services.map(({ competencyCode }) => competencyCode))],
		},
	};
};
