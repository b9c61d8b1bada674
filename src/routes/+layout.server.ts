import { ownerMark } from '#lib/learning/server.ts';
import { takeToast } from '#lib/ui/toast.ts';
import { webHouse } from '../web/house.server.ts';
import { keptFormOf } from '../web/keptForm.server.ts';
import type { LayoutServerLoad } from './$types.js';

/** What the frame shows on every page: whose page it is, whether the data are invented, what the last act did. */
export const load: LayoutServerLoad = async (event) => {
	const { demo, principal } = event.locals;
	const { secret } = await webHouse();
	return {
		demo,
		person: principal
			? { name: principal.name, mark: ownerMark(secret, principal.officerId) }
			: null,
		roles: principal?.roles ?? [],
		toast: takeToast(event.cookies),
		kept: principal ? keptFormOf(event, secret) : null,
	};
};
