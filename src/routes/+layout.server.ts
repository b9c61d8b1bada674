import type { LayoutServerLoad } from './$types.js';

/** What the frame shows on every page: whose page it is, and whether the data are invented. */
export const load: LayoutServerLoad = ({ locals }) => ({
	demo: locals.demo,
	person: locals.principal ? { name: locals.principal.name } : null,
	roles: locals.principal?.roles ?? [],
});
