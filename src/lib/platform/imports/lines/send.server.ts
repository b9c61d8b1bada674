import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Act } from '../../act.server.ts';
import type { Files } from '../../files.server.ts';
import { storeUpload, type Upload } from '../../upload.server.ts';
import { askRecorded } from '../ask.server.ts';
import { detailsKeptDays } from '../run.ts';
import type { Asked, LineImport } from './line.ts';

/**
 * Takes a file of lines in and asks to check it; nothing is taken yet. The same file again, while it
 * waits to be taken, is the same run.
 */
export async function sendLines(
	act: Act,
	files: Files,
	{ kind, told }: LineImport,
	{ asked, upload }: { readonly asked: Asked; readonly upload: Upload },
): Promise<number> {
	const there = await pendingRun(act, kind, asked, upload);
	if (there !== null) return there;
	const kept = { purpose: kind, keptDays: detailsKeptDays };
	const fileId = await storeUpload(act, files, upload, kept);
	return (await askRecorded(act, { kind, fileId, dryRun: true, asked }, told)).runId;
}

async function pendingRun(
	act: Act,
	kind: string,
	asked: Asked,
	{ content }: Upload,
): Promise<number | null> {
	if (act.who.kind !== 'officer') return null;
	const { rows } = await sql<{ id: number }>`
		select run.id from platform.import_run run
		join platform.file on file.id = run.file_id and file.erased_at is null
		where run.kind = ${kind} and run.author_officer_id = ${act.who.officerId}
			and run.asked = ${JSON.stringify(asked)}::jsonb
			and file.sha256 = ${createHash('sha256').update(content).digest()}
			and (run.outcome is null or run.outcome = 'checked')
		order by run.id desc limit 1`.execute(act.db);
	return rows[0]?.id ?? null;
}
