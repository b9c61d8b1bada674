import { error } from '@sveltejs/kit';
import { balanceOf, entriesIn, ownerBy } from '#lib/hours/server.ts';
import { mayReadOfficer, type Role } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { parseDay } from '#lib/time/index.ts';
import { actOf, principalIn } from './act.server.ts';
import { idIn } from './idIn.ts';

/** The ledger of one officer for whoever may read it; four statements. Everybody else learns nothing. */
export async function ledgerPage(
	locals: App.Locals,
	{ text, url, role }: { text: string; url: URL; role: Extract<Role, 'supervisor' | 'organiser'> },
) {
	const { db, today } = locals;
	const owner = await ownerBy(db, { id: idIn(text) });
	if (!owner || !mayReadOfficer(principalIn(locals), owner)) error(404, 'noSuchOfficer');
	const on = parseDay(url.searchParams.get('tahun') ?? '') ?? today;
	const balance = await balanceOf(db, owner.id, on);
	if (!balance) error(404, 'noSuchOfficer');
	const entries = await entriesIn(db, owner.id, balance.year);
	await recordRead(db, actOf(locals, 'pembinaan jam pelajaran', role), {
		act: 'hours.ledgerRead',
		subject: 'people.officer',
		subjectId: owner.id,
		about: owner.id,
	});
	return { owner, balance, entries };
}
