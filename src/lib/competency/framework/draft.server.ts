import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { sizeOf } from './documentSize.ts';
import type { CompetencyDocument, FrameworkDocument } from './document.ts';
import type { RatingRules } from './framework.ts';
import {
	codesElsewhere,
	insertVersion,
	lockNewest,
	lockVersion,
	rewriteVersion,
} from './store-draft.server.ts';

export type Drafted =
	| { readonly ok: true; readonly id: number }
	| {
			readonly ok: false;
			readonly reason:
				'notAnOfficer' | 'inReview' | 'codeElsewhere' | 'unknownVersion' | 'notADraft' | 'lastOne';
			readonly detail?: string;
	  };

/** Whether somebody may still write in it. */
function isOpen(version: { published: boolean; submitted: boolean; discarded: boolean }): boolean {
	return !version.published && !version.submitted && !version.discarded;
}

/** `draftFramework` inside the transaction of another verb of this room. */
export async function draftIn(tx: Tx, act: Act, document: FrameworkDocument): Promise<Drafted> {
	if (act.who.kind !== 'officer') return { ok: false, reason: 'notAnOfficer' };
	const newest = await lockNewest(tx, document.code);
	const open = newest && !newest.published && !newest.discarded ? newest : null;
	if (open?.submitted) return { ok: false, reason: 'inReview' };
	const elsewhere = await codesElsewhere(tx, document);
	if (elsewhere.length > 0)
		return { ok: false, reason: 'codeElsewhere', detail: elsewhere.join(', ') };
	const written = { document, authorId: act.who.officerId, now: act.now, today: act.today };
	if (open) await rewriteVersion(tx, open.id, written);
	const id = open?.id ?? (await insertVersion(tx, (newest?.version ?? 0) + 1, written));
	await record(tx, act, {
		act: 'competency.frameworkDrafted',
		subject: 'competency.framework',
		subjectId: id,
		after: { code: document.code, ...sizeOf(document) },
	});
	return { ok: true, id };
}

/**
 * A document becomes the draft of the next version of its framework, or takes the place of the draft
 * that is open. Sent twice it is one draft.
 */
export function draftFramework(act: Act, document: FrameworkDocument): Promise<Drafted> {
	return act.db.transaction().execute((tx) => draftIn(tx, act, document));
}

/** Begins a next version as a copy of what is in force; the open draft where there is one. */
export function beginVersion(act: Act, id: number): Promise<Drafted> {
	return act.db.transaction().execute(async (tx): Promise<Drafted> => {
		const asked = await lockVersion(tx, id);
		if (!asked) return { ok: false, reason: 'unknownVersion' };
		const newest = await lockNewest(tx, asked.code);
		if (newest && !newest.published && !newest.discarded) return { ok: true, id: newest.id };
		return draftIn(tx, act, asked.document);
	});
}

/** Writes one competency of a draft anew, or takes it out with null. */
export function editCompetency(
	act: Act,
	{ id, code }: { id: number; code: string },
	to: CompetencyDocument | null,
): Promise<Drafted> {
	return act.db.transaction().execute(async (tx): Promise<Drafted> => {
		const draft = await lockVersion(tx, id);
		if (!draft) return { ok: false, reason: 'unknownVersion' };
		if (!isOpen(draft)) return { ok: false, reason: 'notADraft' };
		const all = draft.document.competencies;
		const competencies = all.flatMap((one) => (one.code === code ? (to ? [to] : []) : [one]));
		if (competencies.length === 0) return { ok: false, reason: 'lastOne' };
		return draftIn(tx, act, { ...draft.document, competencies });
	});
}

/** What the next version does to ratings, by competency. */
export function setRatingRules(act: Act, id: number, rules: RatingRules): Promise<Drafted> {
	return act.db.transaction().execute(async (tx): Promise<Drafted> => {
		const draft = await lockVersion(tx, id);
		if (!draft) return { ok: false, reason: 'unknownVersion' };
		if (!isOpen(draft) || act.who.kind !== 'officer') return { ok: false, reason: 'notADraft' };
		await tx
			.updateTable('competency.framework')
			.set({ rules: JSON.stringify(rules), author_id: act.who.officerId })
			.where('id', '=', id)
			.execute();
		await record(tx, act, {
			act: 'competency.ratingRulesSet',
			subject: 'competency.framework',
			subjectId: id,
			before: draft.rules,
			after: rules,
		});
		return { ok: true, id };
	});
}
