import { redirect } from '@sveltejs/kit';
import { readChecklistCode, readReceipt } from '#lib/counter/index.ts';
import { applicationBy } from '#lib/counter/server.ts';
import { fileList } from '../../../../web/fileDesk.server.ts';
import { officeServed } from './office.server.ts';
import type { PageServerLoad } from './$types.js';

/** What a citizen shows is either a list to be taken or a receipt: one field finds both. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const shown = (url.searchParams.get('tunjuk') ?? '').trim().slice(0, 60);
	const list = readChecklistCode(shown);
	if (list) redirect(303, `/loket/berkas/baru?layanan=${list.serviceCode}&daftar=${shown}`);
	const number = readReceipt(shown);
	const file = number ? await applicationBy(locals.db, { number }) : null;
	if (file) redirect(303, `/loket/berkas/${file.id}`);
	const office = await officeServed(locals, url.searchParams.get('kantor'));
	return { office, shown, files: office ? await fileList(locals, url, office.id) : null };
};
