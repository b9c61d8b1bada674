import { filePage, moveFile } from '../../../../../web/fileDesk.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, params }) => filePage(locals, params.id);

export const actions: Actions = {
	langkah: (event) => moveFile(event, (id) => `/kantor/berkas/${id}`),
};
