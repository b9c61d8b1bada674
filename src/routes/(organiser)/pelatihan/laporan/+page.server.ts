import { ownReports, sharedReports } from '#lib/reports/server.ts';
import { readerIn } from './reader.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const { officerId } = readerIn(locals);
	const [own, shared] = await Promise.all([
		ownReports(locals.db, officerId),
		sharedReports(locals.db, officerId),
	]);
	return { own, shared };
};
