import { participantsBelow } from '#lib/learning/server.ts';
import { namesOf } from '#lib/people/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf } from '../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../web/idIn.ts';
import { packageCourse } from '../../../../../../web/packageCourse.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const held = await packageCourse(locals, params.id);
	const before = idIn(url.searchParams.get('sesudah') ?? '') || null;
	const { participants, next } = await participantsBelow(locals.db, held.courseId, before);
	const names = await namesOf(
		locals.db,
		participants.map(({ officerId }) => officerId),
	);
	await recordRead(locals.db, actOf(locals, 'peserta paket belajar', 'organiser'), {
		act: 'learning.participantsRead',
		subject: 'learning.package',
		subjectId: held.id,
	});
	return {
		held: { id: held.id, title: held.title },
		participants: participants.map((one) => ({ ...one, name: names.get(one.officerId) ?? '–' })),
		next,
	};
};
