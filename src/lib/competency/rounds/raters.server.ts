import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { RoundOutcome, RoundRefusal } from './round.ts';
import { roundRule } from './roundRule.ts';
import { roundState } from './rules-round.ts';
import { raterChoices, replaceRaters } from './store-rater.server.ts';
import { subjectById } from './store-subject.server.ts';
import type { RoundSubject } from './store-subject.server.ts';
import { tell } from './tell.server.ts';

type Wish = { readonly subjectId: number; readonly raterIds: readonly number[] };

/** The officer proposes who is asked; the supervisor decides. */
export function proposeRaters(act: Act, wish: Wish): Promise<RoundOutcome> {
	return changing(act, wish, (subject, by) => subject.officerId === by, 'raterProposed');
}

/** The supervisor of today confirms who is asked, once; those who are asked hear of it. */
export function confirmRaters(act: Act, wish: Wish): Promise<RoundOutcome> {
	return changing(act, wish, (subject, by) => subject.supervisorId === by, 'ratersConfirmed');
}

function changing(
	act: Act,
	{ subjectId, raterIds }: Wish,
	may: (subject: RoundSubject, by: number) => boolean,
	doing: 'raterProposed' | 'ratersConfirmed',
): Promise<RoundOutcome> {
	const { who } = act;
	return act.db.transaction().execute(async (tx): Promise<RoundOutcome> => {
		await sql`select from competency.round_subject where id = ${subjectId} for update`.execute(tx);
		const subject = await subjectById(tx, subjectId);
		if (!subject || who.kind !== 'officer' || !may(subject, who.officerId))
			return { ok: false, reason: 'notYours' };
		const refused = cannotChange(subject, act);
		if (refused) return { ok: false, reason: refused };
		const ids = [...new Set(raterIds)];
		if (ids.length > roundRule.mostRaters) return { ok: false, reason: 'tooManyRaters' };
		const known = await raterChoices(tx, subjectId, act.today);
		const raters = known.filter(({ officerId }) => ids.includes(officerId));
		if (raters.length < ids.length) return { ok: false, reason: 'raterUnknown' };
		await replaceRaters(tx, subjectId, raters, who.officerId);
		await record(tx, act, {
			act: `competency.${doing}`,
			subject: 'competency.round_subject',
			subjectId,
			about: subject.officerId,
			after: { raters: raters.map(({ officerId, kind }) => ({ officerId, kind })) },
		});
		if (doing === 'ratersConfirmed') await confirm(tx, act, subject, ids);
		return { ok: true };
	});
}

function cannotChange(subject: RoundSubject, act: Act): RoundRefusal | null {
	if (roundState(subject, act.today) !== 'open') return 'ended';
	return subject.confirmedAt ? 'settled' : null;
}

async function confirm(
	tx: Tx,
	act: Act,
	subject: RoundSubject,
	raterIds: readonly number[],
): Promise<void> {
	const by = act.who.kind === 'officer' ? act.who.officerId : null;
	await tx
		.updateTable('competency.round_subject')
		.set({ confirmed_at: act.now, confirmed_by: by })
		.where('id', '=', subject.subjectId)
		.execute();
	const on = String(subject.subjectId);
	await tell(tx, act, subject, { occasion: 'asked', on, toIds: raterIds });
}
