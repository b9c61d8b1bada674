import { profileFamilies, profilePosts } from '#lib/competency/server.ts';
import { readTableQuery } from '#lib/ui/tableQuery.ts';
import { idIn } from '../../../../web/idIn.ts';
import type { PageServerLoad } from './$types.js';

const shown = 50;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { search, after } = readTableQuery(url, []);
	const from = idIn(after);
	const [found, families] = await Promise.all([
		profilePosts(locals.db, { search, after: from }),
		profileFamilies(locals.db),
	]);
	const posts = found.slice(0, shown);
	const last = posts.at(-1);
	return { search, families, posts, next: found.length > shown && last ? String(last.id) : null };
};
