import { error } from '@sveltejs/kit';
import { hrefOf, splitHref } from '#lib/learning/index.ts';
import { launchOf } from '#lib/learning/server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const launch = await launchOf(locals.db, params.token, locals.now);
	if (launch?.kind !== 'scorm12' && launch?.kind !== 'scorm2004') error(404, 'not found');
	const [file, query] = splitHref(launch.href);
	return {
		title: launch.title,
		start: `/paket/${params.token}/isi/${hrefOf(file)}${query}`,
		runtime: {
			kind: launch.kind,
			commitTo: `/paket/${params.token}/simpan`,
			// The package learns no name and no number of a person.
			learner: String(launch.enrolmentId),
			mastery: launch.mastery,
			cmi: launch.cmi,
		},
	};
};
