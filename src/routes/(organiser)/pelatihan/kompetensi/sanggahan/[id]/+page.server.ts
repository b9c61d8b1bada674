import { judgeActions, judgePage } from '../../../../../../web/contests.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, params }) =>
	judgePage(locals, params.id, 'organiser');

export const actions: Actions = judgeActions('organiser');
