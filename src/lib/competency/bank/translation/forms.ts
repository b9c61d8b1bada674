import type { ItemBody } from '../item.ts';
import { partsOf } from './rules-texts.ts';
import type { ItemTexts } from './translation.ts';

/** The words of a translation as a form carries them: `soal`, `bahan`, `penjelasan`, `teks-0`, `media-0`. */
export function readTexts(body: ItemBody, sent: Pick<FormData, 'get'>): ItemTexts {
	const value = (name: string) => {
		const given = sent.get(name);
		return typeof given === 'string' ? given.replaceAll('\r\n', '\n').trim().slice(0, 8_000) : '';
	};
	return {
		prompt: value('soal'),
		...(body.material && { material: value('bahan') }),
		...(body.explanation && { explanation: value('penjelasan') }),
		parts: partsOf(body.task).map((_, at) => value(`teks-${at}`)),
		...(body.media && { media: body.media.map((_, at) => value(`media-${at}`)) }),
	};
}
