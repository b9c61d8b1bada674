import { describe, expect, test } from 'vitest';
import { aScenario, aSimulation } from '../../../../tests/make/simulation.ts';
import type { Block } from '../block.ts';
import { checkDraft } from './rules-check.ts';
import { adviceIn, stopsIn } from './rules-check-block.ts';
import { sniffMedia } from './rules-media.ts';
import { inEnglish, textPairs, textsOf } from './texts.ts';
import { writeBlock } from './writeBlock.ts';
import { writeQuestion } from './writeQuestion.ts';
import { writeScreen } from './writeSimulation.ts';

const reasons = (block: Block) => stopsIn(block).map(({ reason }) => reason);
const form = (fields: Record<string, string>) => {
	const sent = new FormData();
	for (const [name, value] of Object.entries(fields)) sent.set(name, value);
	return sent;
};

describe('before publishing', () => {
	test('whoever cannot see or hear gets the same: a text for a picture, captions and transcript for a film', () => {
		expect(reasons({ kind: 'picture', file: 'a/b.svg', alt: '', caption: 'Loket' })).toEqual([
			'pictureWithoutAlt',
		]);
		expect(reasons({ kind: 'picture', file: 'a/b.svg', alt: 'IMG_0417.JPG', caption: '' })).toEqual(
			['altIsFileName'],
		);
		const film = { kind: 'video', title: 'Menyapa', file: 'a/b.mp4' } as const;
		expect(reasons({ ...film, captions: null, transcript: [] })).toEqual([
			'videoWithoutCaptions',
			'noTranscript',
		]);
		expect(reasons({ ...film, captions: 'a/b.vtt', transcript: ['Selamat pagi.'] })).toEqual([]);
	});

	test('a case has an end, and every choice leads somewhere', () => {
		expect(reasons(aScenario)).toEqual([]);
		const [first, ...others] = aScenario.nodes;
		const lost = { ...first!, choices: [{ text: 'Diam', reply: '', next: 'tidak-ada' }] };
		expect(reasons({ ...aScenario, nodes: [lost, ...others] })).toEqual([
			'sceneLeadsNowhere',
			'noEnd',
		]);
	});

	test('a step of a simulation can be done and has a hint', () => {
		expect(reasons(aSimulation)).toEqual([]);
		const [first, ...others] = aSimulation.steps;
		const steps = [{ ...first!, press: 'tidak-ada' }, ...others];
		expect(reasons({ ...aSimulation, steps })).toEqual(['stepNotWhole']);
		expect(reasons({ ...aSimulation, steps: [] })).toEqual(['noStep']);
	});

	test('advice stops nobody', () => {
		const block: Block = { kind: 'text', paragraphs: ['Klik di sini', 'kata '.repeat(91)] };
		expect(reasons(block)).toEqual([]);
		expect(adviceIn(block).map(({ reason }) => reason)).toEqual(['longParagraph', 'vagueLink']);
	});
});

describe('a translation', () => {
	const block: Block = { kind: 'checklist', title: 'Periksa', items: ['Nama', 'Lahir'] };
	const english = { title: { of: 'Periksa', text: 'Check' }, 'items.0': { of: 'N', text: 'Name' } };

	test('falls back where it is missing or its original has changed', () => {
		expect(inEnglish(block, english)).toEqual({ ...block, title: 'Check' });
		expect(textPairs(block, english)).toMatchObject([
			{ path: 'title', english: 'Check', isOld: false },
			{ path: 'items.0', english: 'Name', isOld: true },
			{ path: 'items.1', english: null },
		]);
	});

	test('leaves what a simulation expects as it is', () => {
		const paths = textsOf(aSimulation).map(({ path }) => path);
		expect(paths).toContain('steps.0.task');
		expect(paths.filter((path) => /accepts|rows|elements\.\d\.options/.test(path))).toEqual([]);
	});
});

describe('a form becomes a block', () => {
	test('paragraphs part at an empty line, speakers at their name', () => {
		expect(
			writeBlock({ kind: 'text', paragraphs: [] }, form({ isi: 'Satu\nbaris.\n\nDua.' })),
		).toEqual({ kind: 'text', paragraphs: ['Satu baris.', 'Dua.'] });
		const said = writeBlock(
			{ kind: 'dialogue', scene: '', lines: [], notice: '' },
			form({ percakapan: 'Warga: Pagi\nSilakan duduk' }),
		);
		expect(said).toMatchObject({
			lines: [
				{ who: 'warga', says: 'Pagi' },
				{ who: 'petugas', says: 'Silakan duduk' },
			],
		});
	});

	test('a scene that is empty for a moment stays while the page saves by itself', () => {
		const emptied = { judul: 'Kasus', 'adegan-pulang': '' };
		const scenes = (fields: Record<string, string>) => {
			const block = writeBlock(aScenario, form(fields));
			return block.kind === 'scenario' ? block.nodes.map(({ id }) => id) : [];
		};
		expect(scenes({ ...emptied, otomatis: '1' })).toEqual(['datang', 'pulang', 'selesai']);
		expect(scenes(emptied)).toEqual(['datang', 'selesai']);
	});

	test('a question without a marked answer has no key, and one from the bank keeps its fifth option', () => {
		const sent = { soal: 'Siapa dahulu?', 'pilihan-0': 'Lansia', 'pilihan-1': 'Pejabat' };
		const unmarked = { id: 1, textsEn: {}, ...writeQuestion(form(sent)) };
		const found = checkDraft({ lessons: [], questions: [unmarked] }).map(({ reason }) => reason);
		expect(found).toContain('questionNotWhole');
		const { options, key } = writeQuestion(form({ ...sent, 'pilihan-4': 'Anak', benar: '4' }));
		expect(options[key]).toBe('Anak');
	});

	test('an element keeps its name when its label changes, and goes when its row is emptied', () => {
		const sent = form({
			...{ judul: 'Cari', 'jenis-0': 'text', 'label-0': 'Isi.' },
			...{ 'jenis-1': 'field', 'label-1': 'Nomor induk' },
			...{ 'jenis-2': '', 'label-2': '', 'jenis-3': 'button', 'label-3': 'Cari' },
			...{ 'jenis-4': 'table', 'label-4': 'Hasil', 'isi-4': 'Nama | Lahir\nSiti | 1991' },
		});
		const [screen] = writeScreen(aSimulation, 'cari', sent).screens;
		expect(screen?.elements).toMatchObject([
			{ kind: 'text', text: 'Isi.' },
			{ id: 'nik', label: 'Nomor induk' },
			{ id: 'cari' },
			{ kind: 'table', columns: ['Nama', 'Lahir'], rows: [['Siti', '1991']] },
		]);
	});
});

test('a file is known by its first bytes, whatever it is called', () => {
	const png = new Uint8Array(32);
	png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
	png.set([0, 0, 2, 128, 0, 0, 1, 104], 16);
	expect(sniffMedia(png)).toEqual({
		kind: 'picture',
		...{ mediaType: 'image/png', width: 640, height: 360 },
	});
	const bytes = (text: string) => new TextEncoder().encode(text);
	expect(sniffMedia(bytes('WEBVTT\n\n00:00.000 --> 00:02.000\nPagi'))?.kind).toBe('captions');
	expect(sniffMedia(bytes('<svg onload="alert(1)">'))).toBeNull();
	expect(sniffMedia(bytes('<html><script>'))).toBeNull();
});
