import { childOf, childrenOf, type XmlNode } from '../../platform/xmlTree.server.ts';
import type { BackupFile } from './backup.ts';

type Listed = BackupFile & { readonly contextId: string; readonly area: string };

/** The files that files.xml lists, with the context in which each stands. */
export type FileList = {
	/** The name under which a block mentions the picture or file of a context, or null. */
	readonly mention: (contextId: string, source: string) => string | null;
	/** What stands in an area of a context, for things to download. */
	readonly inArea: (contextId: string, area: string) => readonly string[];
	readonly fileBy: (mention: string) => BackupFile | null;
	/** Those that were mentioned. */
	readonly used: () => Record<string, BackupFile>;
};

const textOf = (node: XmlNode, name: string) => childOf(node, name)?.text.trim() ?? '';

export function fileList(root: XmlNode | null, here: ReadonlySet<string>): FileList {
	const listed = new Map<string, Listed>();
	for (const node of root ? childrenOf(root, 'file') : []) {
		const hash = textOf(node, 'contenthash');
		const name = textOf(node, 'filename');
		const path = `files/${hash.slice(0, 2)}/${hash}`;
		if (name === '.' || !/^[0-9a-f]{40}$/.test(hash) || !here.has(path)) continue;
		listed.set(`backup:${node.attributes['id'] ?? ''}`, {
			path,
			name: name.slice(0, 200),
			mediaType: textOf(node, 'mimetype'),
			bytes: Number(textOf(node, 'filesize')) || 0,
			contextId: textOf(node, 'contextid'),
			area: textOf(node, 'filearea'),
		});
	}
	const used = new Map<string, BackupFile>();
	const use = (mention: string, { path, name, mediaType, bytes }: Listed) => {
		used.set(mention, { path, name, mediaType, bytes });
		return mention;
	};
	return {
		mention: (contextId, source) => {
			const name = nameIn(source);
			if (name === null) return null;
			for (const [mention, file] of listed)
				if (file.contextId === contextId && file.name === name) return use(mention, file);
			return null;
		},
		inArea: (contextId, area) =>
			[...listed].flatMap(([mention, file]) =>
				file.contextId === contextId && file.area === area ? [use(mention, file)] : [],
			),
		fileBy: (mention) => listed.get(mention) ?? null,
		used: () => Object.fromEntries(used),
	};
}

/** nameIn('@@PLUGINFILE@@/bagan%201.png?time=1') → 'bagan 1.png' */
function nameIn(source: string): string | null {
	const path = /^@@PLUGINFILE@@\/(.+?)(?:\?.*)?$/.exec(source)?.[1];
	try {
		return path === undefined ? null : (decodeURIComponent(path).split('/').at(-1) ?? null);
	} catch {
		return null;
	}
}
