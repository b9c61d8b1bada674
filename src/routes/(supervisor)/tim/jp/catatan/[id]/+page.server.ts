import { entryPage } from '../../../../../../web/hoursEntry.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, params }) =>
	entryPage(locals, params.id, 'supervisor');
