import { mediaFaultWords } from '#lib/learning/authoring/draftWords.ts';
import type { KeptFiles } from '#lib/learning/authoring/writeBlock.ts';
import { mediaLimits, type DraftContent, type MediaKind } from '#lib/learning/index.ts';
import { storeMedia } from '#lib/learning/server.ts';
import { writing } from './draftDesk.server.ts';
import { webHouse } from './house.server.ts';

/** A screen of a draft with the lesson that it is in, or null. */
export function screenIn({ lessons }: DraftContent, id: number) {
	for (const lesson of lessons)
		for (const screen of lesson.screens) if (screen.id === id) return { lesson, screen };
	return null;
}

/** A block of a draft with the screen that it is on, or null. */
export function blockIn({ lessons }: DraftContent, id: number) {
	for (const lesson of lessons)
		for (const screen of lesson.screens)
			for (const block of screen.blocks) if (block.id === id) return { lesson, screen, block };
	return null;
}

const wantedBy: Record<string, MediaKind> = {
	picture: 'picture',
	video: 'video',
	audio: 'audio',
	file: 'file',
	simulation: 'picture',
};

/** Keeps one file of a form; null: none was chosen. */
export async function keepFile(
	locals: App.Locals,
	value: FormDataEntryValue | null,
	wanted: MediaKind,
) {
	if (!(value instanceof File) || value.size === 0) return null;
	if (value.size > mediaLimits[wanted]) return { ok: false, reason: 'tooLarge' } as const;
	const content = new Uint8Array(await value.arrayBuffer());
	const upload = { name: value.name, mediaType: value.type, content };
	return storeMedia(writing(locals), (await webHouse()).files, upload, wanted);
}

/** The files that came with the form of a block, kept; or what is wrong beside which field. */
export async function keepFiles(
	locals: App.Locals,
	sent: FormData,
): Promise<{ files: KeptFiles; errors: Record<string, string> }> {
	const wanted = wantedBy[String(sent.get('jenis'))];
	const errors: Record<string, string> = {};
	const files: { -readonly [Name in keyof KeptFiles]: KeptFiles[Name] } = {};
	const berkas = wanted ? await keepFile(locals, sent.get('berkas'), wanted) : null;
	if (berkas?.ok) files.berkas = berkas.media;
	else if (berkas) errors['berkas'] = mediaFaultWords[berkas.reason]();
	const teks = await keepFile(locals, sent.get('teks'), 'captions');
	if (teks?.ok) files.teks = teks.media;
	else if (teks) errors['teks'] = mediaFaultWords[teks.reason]();
	return { files, errors };
}
