import { error } from '@sveltejs/kit';
import { mayRunTrial } from '#lib/impact/index.ts';
import { trialById, type StoredTrial } from '#lib/impact/server.ts';

/** The trial that an address names; of another branch it answers as if there were none. */
export async function trialIn(locals: App.Locals, text: string): Promise<StoredTrial> {
	const trial = await trialById(locals.db, trialIdIn(text));
	if (!trial || !mayRunTrial(locals.principal, trial.above)) error(404, 'not found');
	return trial;
}

export function trialIdIn(text: string): number {
	return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : error(404, 'not found');
}
