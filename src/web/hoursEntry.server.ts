import { error } from '@sveltejs/kit';
import { entryDetail } from '#lib/hours/server.ts';
import { mayReadOfficer, type Role } from '#lib/people/index.ts';
import { namesOf } from '#lib/people/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { trailOf } from '#lib/platform/trail.server.ts';
import { actOf, principalIn } from './act.server.ts';
import { idIn } from './idIn.ts';

/**
 * An entry of the ledger down to its proof, with who wrote it. Four statements. What the reader may
 * not see is as unknown as what does not exist; `officer` reads own entries only.
 */
export async function entryPage(
	locals: App.Locals,
	text: string,
	role: Extract<Role, 'officer' | 'supervisor' | 'organiser' | 'administrator'>,
) {
	const who = principalIn(locals);
	const entry = await entryDetail(locals.db, idIn(text));
	const person = entry;
	const own = entry?.officerId === who.officerId;
	if (
		!person ||
		!(role === 'officer' ? own : mayReadOfficer(who, { ...person, id: person.officerId }))
	)
		error(404, 'noSuchEntry');
	const { officerId, recordedAt } = person;
	const trail = await trailOf(
		locals.db,
		{
			act: 'hours.',
			kind: 'write',
			aboutOfficerId: officerId,
			from: recordedAt,
			to: new Date(recordedAt.getTime() + 1),
		},
		{ before: null, limit: 20 },
	);
	const written = trail.find((one) => one.subjectId === String(person.id)) ?? null;
	const writerId = written?.authorOfficerId ?? null;
	const names =
		writerId === null ? new Map<number, string>() : await namesOf(locals.db, [writerId]);
	if (!own)
		await recordRead(locals.db, actOf(locals, 'pemeriksaan catatan JP', role), {
			act: 'hours.entryRead',
			subject: 'hours.entry',
			subjectId: person.id,
			about: officerId,
		});
	return {
		entry: person,
		own,
		writer: written && {
			author: written.author,
			name: writerId === null ? null : (names.get(writerId) ?? null),
			purpose: written.purpose,
		},
	};
}
