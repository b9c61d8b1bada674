import { error } from '@sveltejs/kit';
import { resultsRun } from '#lib/competency/server.ts';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';

/** The run of an address and who looks at it; what others handed in is unknown. */
export async function runIn(locals: App.Locals, params: { run: string }) {
	const act = actOf(locals, 'menerima hasil penilaian dari luar', 'organiser');
	const run = await resultsRun(locals.db, principalIn(locals).officerId, idIn(params.run));
	return { act, run: run ?? error(404, 'not found') };
}
