import type { ScenarioBlock } from './simulation/scenario.ts';
import type { SimulationBlock } from './simulation/simulation.ts';
import type { AudioBlock, EmbedBlock, FileBlock, VideoBlock } from './media.ts';

/** Who speaks in an example dialogue at the counter. */
export type Speaker = 'petugas' | 'warga' | 'pendamping';

export type TextBlock = { readonly kind: 'text'; readonly paragraphs: readonly string[] };

/** A picture; `alt` says what it shows to someone who cannot see it. `file` as `addressOf` reads it. */
export type PictureBlock = {
	readonly kind: 'picture';
	readonly file: string;
	readonly alt: string;
	readonly caption: string;
};

export type DialogueBlock = {
	readonly kind: 'dialogue';
	readonly scene: string;
	readonly lines: readonly { readonly who: Speaker; readonly says: string }[];
	readonly notice: string;
};

export type ChecklistBlock = {
	readonly kind: 'checklist';
	readonly title: string;
	readonly items: readonly string[];
};

/** One sentence to keep in mind at the counter. */
export type MottoBlock = { readonly kind: 'motto'; readonly text: string };

/** A question to oneself. Nothing is written down and nobody else sees the thought. */
export type ReflectionBlock = { readonly kind: 'reflection'; readonly prompt: string };

/** Practice during real service: most of the learning hours of a course lie here, not in reading. */
export type PracticeBlock = {
	readonly kind: 'practice';
	readonly minutes: number;
	readonly steps: readonly string[];
};

/** A small question with an immediate reply; it teaches and is never scored. */
export type CheckBlock = {
	readonly kind: 'check';
	readonly id: string;
	readonly question: string;
	readonly options: readonly {
		readonly text: string;
		readonly right: boolean;
		readonly reply: string;
	}[];
};

export type Block =
	| TextBlock
	| PictureBlock
	| DialogueBlock
	| ChecklistBlock
	| MottoBlock
	| ReflectionBlock
	| PracticeBlock
	| CheckBlock
	| VideoBlock
	| AudioBlock
	| FileBlock
	| EmbedBlock
	| ScenarioBlock
	| SimulationBlock;

/** What a phone shows at once: two to four blocks under a title. */
export type Screen = {
	readonly title: string;
	readonly blocks: readonly Block[];
	/** Of a screen in English: some of it stands there in Indonesian. */
	readonly untranslated?: boolean | undefined;
};
