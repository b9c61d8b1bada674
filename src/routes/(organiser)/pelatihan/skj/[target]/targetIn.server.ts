import { error } from '@sveltejs/kit';
import { profileTarget } from '#lib/competency/server.ts';

/** The post or family that an address names; any other meets no page. */
export async function targetIn({ db }: App.Locals, address: string) {
	return (await profileTarget(db, address)) ?? error(404, 'notFound');
}
