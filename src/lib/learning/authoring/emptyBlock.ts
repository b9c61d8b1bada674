import type { Block } from '../block.ts';

/** A block of each kind before anything is written. `number` makes the names of places in it. */
export function emptyBlock(kind: Block['kind'], number: number): Block {
	const id = `b${number}`;
	const title = '';
	switch (kind) {
		case 'text':
			return { kind, paragraphs: [] };
		case 'picture':
			return { kind, file: '', alt: '', caption: '' };
		case 'dialogue':
			return { kind, scene: '', lines: [], notice: '' };
		case 'checklist':
			return { kind, title, items: [] };
		case 'motto':
			return { kind, text: '' };
		case 'reflection':
			return { kind, prompt: '' };
		case 'practice':
			return { kind, minutes: 15, steps: [] };
		case 'check':
			return { kind, id, question: '', options: [] };
		case 'video':
			return { kind, title, file: '', captions: null, transcript: [] };
		case 'audio':
			return { kind, title, file: '', transcript: [] };
		case 'file':
			return { kind, title, file: '', note: '', bytes: 0 };
		case 'embed':
			return { kind, title, address: '', text: '' };
		case 'scenario': {
			const first = { id: 'a1', paragraphs: [], choices: [], outcome: null };
			return { kind, id, title, nodes: [first] };
		}
		case 'simulation':
			return { kind, id, title, intro: '', screens: [], steps: [], mark: 0 };
	}
}
