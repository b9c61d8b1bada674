import { error, redirect, type Cookies } from '@sveltejs/kit';
import { refusalTexts } from '#lib/people/wording.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import type { Applied } from '#lib/platform/imports/apply.server.ts';
import type { LineImport, LineRun } from '#lib/platform/imports/lines/line.ts';
import type { Defect } from '#lib/platform/tabular/defects.ts';
import type { Upload } from '#lib/platform/upload.server.ts';
import type { Act } from '#lib/platform/act.server.ts';
import { formatNumber } from '#lib/ui/format.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { getLocale } from '#lib/words/runtime.js';
import { formatIn, tableFile } from './tableFile.server.ts';

const largest = 2_000_000;

/** The file of lines in a form, or what is said beside its field. */
export async function uploadIn(
	form: FormData,
	missing: string,
): Promise<{ ok: true; upload: Upload } | { ok: false; text: string }> {
	const file = form.get('berkas');
	if (!(file instanceof File) || file.size === 0) return { ok: false, text: missing };
	if (file.size > largest) return { ok: false, text: m.history_file_large() };
	const content = new Uint8Array(await file.arrayBuffer());
	return { ok: true, upload: { name: file.name, mediaType: file.type, content } };
}

/** Why a file was not taken at all, in sentences. */
export function refusedTexts({ refusal }: LineRun, most: number): string[] {
	if (refusal === null) return [];
	if (refusal.reason === 'unreadable' && refusal.trouble === 'fileHasTooManyRows')
		return [m.imports_too_many({ n: formatNumber(most, getLocale()) })];
	return refusalTexts(refusal);
}

/** Only a run that has ended shows what the file says of people; then it is a read of theirs. */
export async function noteRun(act: Act, { told }: LineImport, run: LineRun): Promise<void> {
	if (run.outcome !== null)
		await recordRead(act.db, act, {
			act: `${told}RunRead`,
			subject: 'platform.import_run',
			subjectId: run.id,
		});
}

/** Leads to the run that takes the lines, or back to this one with a word. */
export function toTaking(cookies: Cookies, taken: Applied, page: string, id: number): never {
	if (!taken.ok) leaveToast(cookies, { message: m.people_roster_not_applicable(), kind: 'warn' });
	redirect(303, `${page}/${taken.ok ? taken.runId : id}`);
}

/** The lines that were not taken, to be corrected side by side. */
export async function faultFile(
	act: Act,
	{ told }: LineImport,
	run: LineRun,
	{ url, words }: { readonly url: URL; readonly words: (defect: Defect) => string },
): Promise<Response> {
	const defects = run.summary?.defects?.first ?? error(404, 'not found');
	const format = formatIn(url);
	await recordRead(act.db, act, {
		act: `${told}FaultsExported`,
		subject: 'platform.import_run',
		subjectId: run.id,
		after: { format },
	});
	const head = [m.people_roster_row(), m.people_roster_column(), m.people_roster_value()];
	return tableFile(format, `kesalahan-${run.id}`, [
		[...head, m.people_roster_text()],
		...defects.map((defect) => [defect.row, defect.column, defect.value, words(defect)]),
	]);
}
