import type { Act } from '../../platform/act.server.ts';
import type { Files } from '../../platform/files.server.ts';
import type { Upload } from '../../platform/upload.server.ts';
import { report } from '../claim/report.server.ts';
import type { ReportRefusal } from '../claim/refusal.ts';
import type { SemesterForm } from './forms-study.ts';
import { studiesOf } from './store-study.server.ts';
import type { StudyRefusal } from './study.ts';

/** Annex of Peraturan LAN 10/2018: further education, counted by semester. */
const formCode = 'PD01';

type Outcome =
	| { readonly ok: true; readonly claimId: number }
	| { readonly ok: false; readonly reason: StudyRefusal | ReportRefusal };

/**
 * Reports a semester of the own study with its results. It is a claim like any other: an organiser
 * looks at it, and then its JP count. What came back may be sent again.
 */
export async function reportSemester(
	act: Act,
	files: Files,
	asked: {
		readonly officerId: number;
		readonly studyId: number;
		readonly form: SemesterForm;
		readonly upload: Upload | null;
	},
): Promise<Outcome> {
	const { officerId, studyId, form, upload } = asked;
	const study = (await studiesOf(act.db, officerId)).find(({ id }) => id === studyId);
	if (!study) return { ok: false, reason: 'noSuchStudy' };
	if (study.decision !== 'accepted') return { ok: false, reason: 'notApproved' };
	if (form.dari < study.startsOn) return { ok: false, reason: 'notYet' };
	const earlier = study.semesters.filter(({ number }) => number === form.nomor);
	if (earlier.some(({ decision }) => decision === null || decision === 'accepted'))
		return { ok: false, reason: 'semesterReported' };
	const told = {
		...{ token: `study-${studyId}-${form.nomor}-${earlier.length}`, bentuk: formCode },
		...{ judul: study.programme, penyelenggara: study.institution, nomor: null },
		...{ dari: form.dari, sampai: form.sampai, jumlah: 1, tempat: 'dalam' as const },
	};
	const { institution: lembaga, programme: program } = study;
	const short = { lembaga, program, semester: String(form.nomor) };
	const of = { studyId, semester: form.nomor };
	return report(act, files, { officerId, form: told, short, upload, of });
}
