import { inboxActions, inboxPage } from '../../../../web/approvals.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => inboxPage(locals, url, 'officer');

export const actions: Actions = inboxActions('officer');
