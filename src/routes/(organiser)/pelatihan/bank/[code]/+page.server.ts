import { error } from '@sveltejs/kit';
import { bankItems, bankModels, bankQuality, competencyNamed } from '#lib/competency/server.ts';
import type { PageServerLoad } from './$types.js';

const onePage = 50;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { code } = params;
	const after = Math.max(0, Number(url.searchParams.get('sesudah')) || 0);
	const competency = await competencyNamed(locals.db, code);
	if (!competency) error(404, 'notFound');
	const [items, models, quality] = await Promise.all([
		bankItems(locals.db, { competencyCode: code, after, limit: onePage + 1 }),
		bankModels(locals.db, code),
		bankQuality(locals.db, code),
	]);
	const more = items.length > onePage ? (items[onePage - 1]?.id ?? null) : null;
	return { competency, items: items.slice(0, onePage), more, models, quality };
};
