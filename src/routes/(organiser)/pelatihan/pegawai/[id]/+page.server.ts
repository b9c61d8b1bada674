import { error } from '@sveltejs/kit';
import { mayReadOfficer } from '#lib/people/index.ts';
import { appointmentsOf, officerCard } from '#lib/people/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const id = idIn(params.id);
	const card = await officerCard(locals.db, id);
	// The same answer for an unknown officer and for one of another branch.
	if (!card || !mayReadOfficer(principalIn(locals), { ...card, above: card.way.map((u) => u.id) }))
		error(404, 'not found');
	const [appointments] = await Promise.all([
		appointmentsOf(locals.db, id),
		recordRead(locals.db, actOf(locals, 'penyelenggaraan pengembangan', 'organiser'), {
			act: 'people.officerRead',
			subject: 'people.officer',
			subjectId: id,
			about: id,
		}),
	]);
	return { card, appointments };
};
