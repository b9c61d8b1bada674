import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { SimulationBlock } from '#lib/learning/index.ts';
import { saveBlock } from '#lib/learning/server.ts';
import * as m from '#lib/words/messages.js';
import { writing } from './draftDesk.server.ts';
import { idIn } from './idIn.ts';

/** One form of the page of a simulation: what it says is written into the block, and the page comes back. */
export async function simulationHere(
	{ locals, params, request, url }: RequestEvent,
	place: string,
	write: (held: SimulationBlock, sent: FormData) => SimulationBlock,
) {
	const sent = await request.formData();
	const at = { id: idIn(params['block']), revision: idIn(String(sent.get('revisi'))) };
	const saved = await saveBlock(writing(locals), params['code'] ?? '', at, (held) =>
		held.kind === 'simulation' ? write(held, sent) : held,
	);
	if (saved.ok) {
		const step = sent.get('langkah');
		redirect(303, `${url.pathname}#${place}${step === null ? '' : `-${String(step)}`}`);
	}
	if (saved.reason === 'writtenElsewhere')
		return fail(409, { at: place, error: m.authoring_elsewhere() });
	if (saved.reason === 'notValid')
		return fail(400, { at: place, error: m.authoring_error_block() });
	error(404, 'not found');
}
