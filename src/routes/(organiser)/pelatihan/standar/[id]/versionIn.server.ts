import { error } from '@sveltejs/kit';
import { versionOf } from '#lib/competency/server.ts';

/** The version that an address names; whoever asks for another meets no page. */
export async function versionIn({ db }: App.Locals, id: string) {
	const version = /^[1-9]\d{0,14}$/.test(id) ? await versionOf(db, Number(id)) : null;
	return version ?? error(404, 'notFound');
}
