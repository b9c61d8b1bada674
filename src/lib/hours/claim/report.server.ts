import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { storeUpload, type Upload } from '../../platform/upload.server.ts';
import { daysBetween } from '../../time/index.ts';
import type { ShortRecord } from '../activity/index.ts';
import { ruleOn } from '../rules-conversion.ts';
import { rulesOf } from '../store.server.ts';
import type { ReportForm } from './forms.ts';
import { checkProof } from './proof.server.ts';
import type { ReportRefusal } from './refusal.ts';
import { spread } from './rules-days.ts';
import { unlikely } from './rules-doubt.ts';
import { claimByKey, doublesOf, insertClaim, numberHeld } from './store-claim.server.ts';

/** Five years and some: an audit of the year in which it counted. */
const keptDays = 2_200;

type Reported =
	| { readonly ok: true; readonly claimId: number }
	| { readonly ok: false; readonly reason: ReportRefusal };

type Reporting = {
	readonly officerId: number;
	readonly form: ReportForm;
	readonly short: ShortRecord;
	readonly upload: Upload | null;
	/** The study of which this reports a semester. */
	readonly of?: { readonly studyId: number; readonly semester: number };
};

/** The number is taken: by this very form, sent at the same moment, or by another report. */
async function sameOrHeld(db: Db, key: string): Promise<Reported> {
	const same = await claimByKey(db, key);
	return same === null
		? { ok: false, reason: 'numberAlreadyReported' }
		: { ok: true, claimId: same };
}

/**
 * An officer reports learning elsewhere with its proof; an organiser decides. Sent twice it is one
 * report. Nothing counts yet.
 */
export async function report(
	act: Act,
	files: Files,
	{ officerId, form, short, upload, of }: Reporting,
): Promise<Reported> {
	const key = `report:${officerId}:${form.token}`;
	const there = await claimByKey(act.db, key);
	if (there !== null) return { ok: true, claimId: there };
	const proof = checkProof(upload);
	if (!proof.ok) return proof;
	if (form.sampai > act.today) return { ok: false, reason: 'notYetLearned' };
	const rule = ruleOn(await rulesOf(act.db, form.bentuk), form.bentuk, form.sampai);
	if (!rule) return { ok: false, reason: 'noRuleInForce' };
	const international = form.tempat === 'luar';
	const asked = { amount: form.jumlah, from: form.dari, to: form.sampai, international };
	const laid = spread(rule, asked);
	if (!laid.ok) return laid;
	if (form.nomor !== null && (await numberHeld(act.db, officerId, form.nomor)))
		return sameOrHeld(act.db, key);
	const kept = { purpose: 'hours.proof', keptDays };
	const fileId = await storeUpload(act, files, proof.upload, kept);
	const span = daysBetween(form.dari, form.sampai) + 1;
	const doubles = await doublesOf(act.db, {
		officerId,
		fileId,
		title: form.judul,
		number: form.nomor,
		from: form.dari,
		to: form.sampai,
	});
	const doubts = [...unlikely({ days: laid.days, span, minutes: null }), ...doubles];
	const claim = {
		...{ key, officerId, source: 'report' as const, formCode: form.bentuk, title: form.judul },
		...{ organiser: form.penyelenggara, number: form.nomor, from: form.dari, to: form.sampai },
		...{ amount: form.jumlah, international, days: laid.days, doubts, record: short, fileId },
		of: of ?? null,
	};
	return act.db.transaction().execute(async (tx) => {
		const claimId = await insertClaim(tx, claim, act.now);
		if (claimId === null) return sameOrHeld(tx, key);
		await record(tx, act, {
			act: 'hours.reported',
			subject: 'hours.claim',
			subjectId: claimId,
			about: officerId,
			after: claim,
		});
		return { ok: true, claimId };
	});
}
