import { error } from '@sveltejs/kit';
import { hrefOf } from '#lib/learning/index.ts';
import { launchOf, readingIn } from '#lib/learning/server.ts';
import { isLocale } from '#lib/words/runtime.js';
import type { PageServerLoad } from './$types.js';

/** The reader of a PDF; the host of packages shares no cookie, so the address tells the language. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const launch = await launchOf(locals.db, params.token, locals.now);
	if (launch?.kind !== 'pdf' || launch.pages === null) error(404, 'not found');
	const asked = url.searchParams.get('bahasa');
	return {
		title: launch.title,
		locale: isLocale(asked) ? asked : ('id' as const),
		reader: {
			file: `/paket/${params.token}/isi/${hrefOf(launch.href)}`,
			commitTo: `/paket/${params.token}/simpan`,
			pages: launch.pages,
			seconds: launch.seconds,
			...(readingIn(launch.cmi) ?? { page: 1, seen: [] }),
		},
	};
};
