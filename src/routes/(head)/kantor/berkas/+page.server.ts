import { fileList } from '../../../../web/fileDesk.server.ts';
import { officeLed } from '../layanan/office.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const office = await officeLed(locals, url);
	return { office, files: office ? await fileList(locals, url, office.id) : null };
};
