import { takeToast } from '#lib/ui/toast.ts';
import type { LayoutServerLoad } from './$types.js';

/** What the frame shows on every page: whose page it is, whether the data are invented, what the last act did. */
export const load: LayoutServerLoad = ({ locals, cookies }) => ({
	demo: locals.demo,
	person: locals.principal ? { name: locals.principal.name } : null,
	roles: locals.principal?.roles ?? [],
	toast: takeToast(cookies),
});
