import { ledgerPage } from '../../../../../../web/hoursLedger.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, params, url }) =>
	ledgerPage(locals, { text: params.officer, url, role: 'organiser' });
