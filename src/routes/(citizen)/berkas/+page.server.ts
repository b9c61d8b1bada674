import { redirect } from '@sveltejs/kit';
import { readReceipt } from '#lib/counter/index.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ url }) => {
	const typed = (url.searchParams.get('nomor') ?? '').slice(0, 40);
	const number = readReceipt(typed);
	if (number) redirect(303, `/berkas/${number}`);
	return { typed };
};
