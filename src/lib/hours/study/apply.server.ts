import { sql } from 'kysely';
import { readNip, retirementDay, type PostFamily } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { storeUpload, type Upload } from '../../platform/upload.server.ts';
import { checkProof } from '../claim/proof.server.ts';
import type { StudyForm } from './forms-study.ts';
import { earliestRetirement, serviceRuleOn } from './rules-service.ts';
import type { StudyRefusal } from './study.ts';

/** Ten years: the tie of service outlasts the study. */
const keptDays = 3_650;

type Applied =
	{ readonly ok: true; readonly studyId: number } | { ok: false; readonly reason: StudyRefusal };

type Asking = {
	readonly nip: string;
	readonly family: PostFamily | null;
	readonly same: number | null;
	readonly underWay: boolean;
};

/**
 * An officer asks to study, with the letter of admission. Who would retire before the time of service
 * that the study asks for is refused at once, with the rule. Sent twice it is asked once.
 */
export async function applyForStudy(
	act: Act,
	files: Files,
	asked: { readonly officerId: number; readonly form: StudyForm; readonly upload: Upload | null },
): Promise<Applied> {
	const { officerId, form, upload } = asked;
	const key = `study:${officerId}:${form.token}`;
	const { rows } = await sql<Asking>`
		select nip, post_family as family, (select id from hours.study where key = ${key}) as same,
			exists (select from hours.study where study.officer_id = ${officerId} and not study.ended
				and (study.decision is null or study.decision = 'accepted')) as "underWay"
		from people.officer_card where officer_id = ${officerId}`.execute(act.db);
	const who = rows[0];
	if (who?.same) return { ok: true, studyId: who.same };
	// Before the letter is kept: nobody would ever look at it.
	if (who?.underWay) return { ok: false, reason: 'studyUnderWay' };
	const read = readNip(who?.nip ?? '', act.today);
	if (!who || !read.ok) return { ok: false, reason: 'birthDayUnknown' };
	const { factors, legalBasis } = serviceRuleOn(act.today);
	const factor = factors[form.jenis];
	const retiresOn = retirementDay(read.nip.birthDay, who.family, act.today);
	if (retiresOn < earliestRetirement(form.mulai, form.semester, factor))
		return { ok: false, reason: 'tooShortService' };
	const proof = checkProof(upload);
	if (!proof.ok) return proof;
	const kept = { purpose: 'hours.study', keptDays };
	const fileId = await storeUpload(act, files, proof.upload, kept);
	const row = {
		...{ key, officer_id: officerId, kind: form.jenis, institution: form.lembaga },
		...{ programme: form.program, level: form.jenjang, normal_semesters: form.semester },
		...{ starts_on: form.mulai, retires_on: retiresOn, service_factor: factor },
		...{ legal_basis: legalBasis, file_id: fileId, sent_at: act.now },
	};
	return act.db.transaction().execute(async (tx): Promise<Applied> => {
		const made = await tx
			.insertInto('hours.study')
			.values(row)
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!made) return sameOrUnderWay(tx, key);
		await record(tx, act, {
			act: 'hours.studyAsked',
			subject: 'hours.study',
			subjectId: made.id,
			about: officerId,
			after: row,
		});
		return { ok: true, studyId: made.id };
	});
}

/** Another study stands: this very one, sent at the same moment, or one before it. */
async function sameOrUnderWay(tx: Tx, key: string): Promise<Applied> {
	const same = await tx
		.selectFrom('hours.study')
		.select('id')
		.where('key', '=', key)
		.executeTakeFirst();
	return same ? { ok: true, studyId: same.id } : { ok: false, reason: 'studyUnderWay' };
}
