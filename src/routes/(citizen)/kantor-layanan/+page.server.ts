import { findOffices, serviceSheet } from '#lib/counter/server.ts';
import type { PageServerLoad } from './$types.js';

const officesShown = 60;

export const load: PageServerLoad = async ({ locals, url }) => {
	const text = (url.searchParams.get('cari') ?? '').trim().slice(0, 100);
	const code = url.searchParams.get('layanan');
	const [offices, service] = await Promise.all([
		findOffices(locals.db, { text, serviceCode: code, openOn: locals.today, limit: officesShown }),
		code ? serviceSheet(locals.db, code, locals.today) : null,
	]);
	return {
		text,
		offices,
		service: service ? { code: service.code, name: service.name } : null,
		more: offices.length === officesShown,
	};
};
