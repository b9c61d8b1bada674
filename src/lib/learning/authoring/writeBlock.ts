import type { Block, Speaker } from '../block.ts';
import { linesIn, numberIn, paragraphsIn, textIn, type Sent } from './sent.ts';
import { writeScenario } from './writeScenario.ts';

/** Files that came with the form and were kept before. */
export type KeptFiles = {
	readonly berkas?: { readonly file: string; readonly bytes: number };
	readonly teks?: { readonly file: string };
};

const speakers: readonly Speaker[] = ['petugas', 'warga', 'pendamping'];

/** The block as the form of its kind says it. What the form does not show stays as it was. */
export function writeBlock(held: Block, sent: Sent, files: KeptFiles = {}): Block {
	const file = files.berkas?.file;
	const words = {
		title: textIn(sent, 'judul'),
		text: textIn(sent, 'isi'),
		...(file !== undefined && { file }),
	};
	switch (held.kind) {
		case 'text':
			return { ...held, paragraphs: paragraphsIn(sent, 'isi') };
		case 'motto':
			return { ...held, text: words.text };
		case 'reflection':
			return { ...held, prompt: words.text };
		case 'checklist':
			return { ...held, title: words.title, items: linesIn(sent, 'butir') };
		case 'practice':
			return { ...held, minutes: numberIn(sent, 'menit'), steps: linesIn(sent, 'butir') };
		case 'picture': {
			const [alt, caption] = [textIn(sent, 'alt'), textIn(sent, 'keterangan')];
			return { ...held, file: file ?? held.file, alt, caption };
		}
		case 'dialogue':
			return {
				...held,
				scene: textIn(sent, 'suasana'),
				lines: linesIn(sent, 'percakapan').map(spoken),
				notice: textIn(sent, 'perhatian'),
			};
		case 'check':
			return { ...held, question: textIn(sent, 'pertanyaan'), options: optionsIn(sent) };
		case 'video':
			return {
				...{ ...held, title: words.title, file: file ?? held.file },
				captions: files.teks?.file ?? held.captions,
				transcript: paragraphsIn(sent, 'naskah'),
			};
		case 'audio': {
			const transcript = paragraphsIn(sent, 'naskah');
			return { ...held, title: words.title, file: file ?? held.file, transcript };
		}
		case 'file': {
			const { file: name, bytes } = files.berkas ?? held;
			return { ...held, title: words.title, note: words.text, file: name, bytes };
		}
		case 'embed':
			return { ...held, title: words.title, text: words.text, address: textIn(sent, 'alamat') };
		case 'scenario':
			return writeScenario(held, sent);
		case 'simulation':
			return held;
	}
}

/** `Warga: Selamat pagi` is said by the citizen; without a known name it is the officer who speaks. */
function spoken(line: string): { who: Speaker; says: string } {
	const [, name = '', says = ''] = /^(\w+)\s*:\s*(.*)$/.exec(line) ?? [];
	const who = speakers.find((one) => one === name.toLowerCase());
	return who ? { who, says } : { who: 'petugas', says: line };
}

/** As many ways to answer as a small question offers. */
export const mostOptions = 5;

function optionsIn(sent: Sent) {
	return Array.from({ length: mostOptions }, (_, at) => ({
		text: textIn(sent, `pilihan-${at}`),
		reply: textIn(sent, `balasan-${at}`),
		right: textIn(sent, 'benar') === String(at),
	})).filter(({ text, reply }) => text !== '' || reply !== '');
}
