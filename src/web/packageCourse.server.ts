import { error } from '@sveltejs/kit';
import { packageBy } from '#lib/learning/server.ts';
import { idIn } from './idIn.ts';

/** The package of an address, once it is a course; anything else does not exist. */
export async function packageCourse(locals: App.Locals, id: string) {
	const held = await packageBy(locals.db, idIn(id));
	if (!held || held.courseId === null) error(404, 'not found');
	return { ...held, courseId: held.courseId };
}
