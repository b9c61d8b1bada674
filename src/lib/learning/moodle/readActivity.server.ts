import { childOf, childrenOf, type XmlNode } from '../../platform/xmlTree.server.ts';
import type { Block } from '../block.ts';
import type { BackupScreen } from './backup.ts';
import type { FileList } from './backupFiles.server.ts';
import { blocksOf, type Loss } from './htmlBlocks.server.ts';

type Place = { readonly files: FileList; readonly lost: (loss: Loss) => void };

/** Kinds of activity that become screens of a lesson. */
export const TAKEN = ['page', 'label', 'book', 'url', 'resource'] as const;
export type Taken = (typeof TAKEN)[number];

const textOf = (node: XmlNode, name: string) => {
	const text = childOf(node, name)?.text.trim() ?? '';
	return text === '$@NULL@$' ? '' : text;
};
const titleOf = (node: XmlNode) => textOf(node, 'name').replaceAll(/\s+/g, ' ').slice(0, 200);

/** The screens of an activity: pages and labels as they are, a book by its chapters. */
export function screensOf(root: XmlNode, kind: Taken, { files, lost }: Place): BackupScreen[] {
	const node = childOf(root, kind);
	if (!node) return [];
	const contextId = root.attributes['contextid'] ?? '';
	const html = (source: string): Block[] => {
		const made = blocksOf(source, (from) => files.mention(contextId, from));
		for (const loss of made.lost) lost(loss);
		return made.blocks;
	};
	const title = titleOf(node);
	const intro = () => html(textOf(node, 'intro'));
	switch (kind) {
		case 'page':
			return whole(title, html(textOf(node, 'content')));
		case 'label':
			return whole(title, intro());
		case 'url': {
			const address = textOf(node, 'externalurl');
			const link: Block[] = /^https?:\/\//i.test(address)
				? [{ kind: 'text', paragraphs: [address] }]
				: [];
			return whole(title, [...intro(), ...link]);
		}
		case 'resource': {
			const kept = files
				.inArea(contextId, 'content')
				.flatMap((file) => fileBlock(files, file, title));
			return whole(title, [...intro(), ...kept]);
		}
		case 'book':
			return childrenOf(childOf(node, 'chapters') ?? node, 'chapter').flatMap((chapter) =>
				whole(textOf(chapter, 'title').slice(0, 200) || title, html(textOf(chapter, 'content'))),
			);
	}
}

const whole = (title: string, blocks: Block[]): BackupScreen[] =>
	blocks.length > 0 ? [{ title: title || '–', blocks }] : [];

function fileBlock(files: FileList, mention: string, title: string): Block[] {
	const file = files.fileBy(mention);
	if (!file) return [];
	return [
		{ kind: 'file', title: title || file.name, file: mention, note: file.name, bytes: file.bytes },
	];
}
