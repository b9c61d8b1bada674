import type { Block } from '../block.ts';
import type { BackupLesson } from './backup.ts';

/** Blocks with the names of kept files; a picture or file that was not kept is left out. */
export function withKept(blocks: readonly Block[], kept: ReadonlyMap<string, string>): Block[] {
	return blocks.flatMap((block): Block[] => {
		if (block.kind !== 'picture' && block.kind !== 'file') return [block];
		const file = kept.get(block.file);
		return file === undefined ? [] : [{ ...block, file }];
	});
}

const WORDS_A_MINUTE = 150;

/** How long a lesson takes to read; at least a minute. */
export function minutesOf({ screens }: BackupLesson): number {
	const words = screens
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => (block.kind === 'text' ? block.paragraphs : []))
		.reduce((sum, paragraph) => sum + paragraph.split(/\s+/).length, 0);
	return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
