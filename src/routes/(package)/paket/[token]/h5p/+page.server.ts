import { error } from '@sveltejs/kit';
import { playerFiles } from '#lib/learning/index.ts';
import { launchOf } from '#lib/learning/server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import type { PageServerLoad } from './$types.js';

const player = '/paket/pemutar';

export const load: PageServerLoad = async ({ locals, params }) => {
	const launch = await launchOf(locals.db, params.token, locals.now);
	if (launch?.kind !== 'h5p' || !(await webHouse()).h5pPlayer) error(404, 'not found');
	return {
		title: launch.title,
		main: `${player}/${playerFiles.main}`,
		runtime: {
			// The player learns no name and no number of a person.
			id: String(launch.enrolmentId),
			h5pJsonPath: `/paket/${params.token}/isi`,
			frameJs: `${player}/${playerFiles.frame}`,
			frameCss: `${player}/${playerFiles.style}`,
			commitTo: `/paket/${params.token}/simpan`,
			seconds: launch.seconds,
			kept: launch.cmi,
		},
	};
};
