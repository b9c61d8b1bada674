import type { Act } from '../../platform/act.server.ts';
import { record, recordRead } from '../../platform/audit.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { storeUpload } from '../../platform/upload.server.ts';
import type { Upload } from '../../platform/upload.server.ts';
import { keepAnswer } from './keep.server.ts';
import type { Bundle, PaperRefusal } from './paper.ts';
import { mayComeIn } from './rules-late.ts';
import { largestScan, scanKeptDays, scanTypeOf } from './rules-scan.ts';
import { addBundle, isBundleKnown, scanOf } from './store-paper.server.ts';

export { bundlesOf } from './store-paper.server.ts';

type Place = { officeId: number; serviceId: number };

/**
 * Keeps a bundle of paper forms with its scan. The same bundle twice is one. History says who has
 * typed it in; no answer does, and none knows who served.
 */
export async function enterPaper(
	act: Act,
	files: Files,
	at: Place,
	{ bundle, scan }: { bundle: Bundle; scan: Upload | null },
): Promise<{ ok: true; forms: number } | { ok: false; reason: PaperRefusal }> {
	const done = { ok: true, forms: bundle.forms.length } as const;
	if (await isBundleKnown(act.db, bundle.key)) return done;
	if (!mayComeIn(bundle.day, act.today)) return { ok: false, reason: 'tooLate' };
	const stored = scan && (await storeScan(act, files, scan));
	if (stored && !stored.ok) return stored;
	const { day, band, channel } = bundle;
	const same = { day, band, channel, hour: null, clientKey: null, deviceId: null };
	await act.db.transaction().execute(async (tx) => {
		const kept = { ...at, scanFileId: stored?.fileId ?? null, now: act.now };
		const id = await addBundle(tx, bundle, kept);
		if (id === null) return;
		for (const form of bundle.forms)
			await keepAnswer(tx, { ...at, ...same, form }, act.now, act.today);
		const { incomplete, forms } = bundle;
		const after = { officeId: at.officeId, day, forms: forms.length, incomplete };
		const audited = { act: 'satisfaction.paperEntered', subject: 'satisfaction.paper_batch' };
		await record(tx, act, { ...audited, subjectId: id, after });
	});
	return done;
}

async function storeScan(
	act: Act,
	files: Files,
	scan: Upload,
): Promise<{ ok: true; fileId: number } | { ok: false; reason: PaperRefusal }> {
	if (scan.content.byteLength > largestScan) return { ok: false, reason: 'scanTooLarge' };
	const mediaType = scanTypeOf(scan.content);
	if (mediaType === null) return { ok: false, reason: 'notAScan' };
	const kept = { purpose: 'survei kertas', keptDays: scanKeptDays };
	return { ok: true, fileId: await storeUpload(act, files, { ...scan, mediaType }, kept) };
}

/** The scan of a bundle of an office, for whoever leads it; that it was read stands in history. */
export async function readScan(
	act: Act,
	files: Files,
	of: { officeId: number; bundleId: number },
): Promise<{ mediaType: string; content: Uint8Array } | null> {
	const found = await scanOf(act.db, of);
	if (found === null) return null;
	const audited = { act: 'satisfaction.scanRead', subject: 'satisfaction.paper_batch' };
	await recordRead(act.db, act, { ...audited, subjectId: of.bundleId });
	const content = await files.disk.getBytes(found.storageKey);
	return { mediaType: found.mediaType, content };
}
