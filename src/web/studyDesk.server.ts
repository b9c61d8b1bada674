import { fail } from '@sveltejs/kit';
import type { z } from 'zod';
import { reportRefusalWords } from '#lib/hours/claim/wording.ts';
import type { ReportRefusal } from '#lib/hours/index.ts';
import { studyRefusalWords, studyFieldWords } from '#lib/hours/study/wording.ts';
import type { StudyRefusal } from '#lib/hours/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { studyFile } from '#lib/hours/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { actOf, principalIn } from './act.server.ts';
import { sendFile } from './hoursProof.server.ts';
import { uploadIn } from './uploads.server.ts';

/** A form of the study pages: what was typed is kept, a file comes apart, faults stand by field. */
export async function readStudyForm<Schema extends z.ZodType>(
	request: Request,
	form: string,
	schema: Schema,
) {
	const sent = await request.formData();
	const upload = await uploadIn(sent, 'berkas');
	sent.delete('berkas');
	const typed = Object.fromEntries([...sent].map(([name, value]) => [name, String(value)]));
	const read = schema.safeParse(typed);
	if (!read.success) {
		const errors: Record<string, string> = {};
		for (const { path, message } of read.error.issues)
			errors[String(path[0])] ??= studyFieldWords(message);
		return { ok: false as const, failure: fail(400, { form, typed, errors, refused: null }) };
	}
	return { ok: true as const, data: read.data, typed, upload };
}

/** A refusal beside its field where it is about the file, at the top otherwise. */
export function refusedStudy(
	form: string,
	typed: Record<string, string>,
	reason: StudyRefusal | ReportRefusal,
) {
	const words = isReportRefusal(reason) ? reportRefusalWords(reason) : studyRefusalWords(reason);
	const errors: Record<string, string> = reason.startsWith('file') ? { berkas: words } : {};
	return fail(409, { form, typed, errors, refused: errors['berkas'] ? null : words });
}

const ofReports: ReadonlySet<string> = new Set<ReportRefusal>([
	...(['noRateKnown', 'notInternational', 'moreThanDays', 'notWhole'] as const),
	...(['notYetLearned', 'noRuleInForce', 'numberAlreadyReported'] as const),
]);
const isReportRefusal = (
	reason: StudyRefusal | ReportRefusal,
): reason is Exclude<ReportRefusal, StudyRefusal> => ofReports.has(reason);

/** The letter of a study, only to save: for its officer, and for organisers of the branch. */
export async function sendStudyFile(locals: App.Locals, id: number, role: 'officer' | 'organiser') {
	const who = principalIn(locals);
	const file = await studyFile(locals.db, id);
	const branches = branchesOf(who, ['organiser']);
	const may =
		role === 'officer'
			? file?.officerId === who.officerId
			: file?.above.some((unitId) => branches.includes(unitId));
	if (file && may && !file.erased && role === 'organiser')
		await recordRead(locals.db, actOf(locals, 'memutuskan tugas belajar', role), {
			act: 'hours.studyFileRead',
			subject: 'hours.study',
			subjectId: id,
			about: file.officerId,
		});
	return sendFile(may ? file : null);
}
