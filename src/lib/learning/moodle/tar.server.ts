import { safePath } from '../package/rules-path.ts';

type Refused = {
	readonly ok: false;
	readonly reason: 'notABackup' | 'unsafePath' | 'tooManyFiles';
};

const BLOCK = 512;
const textAt = (block: Buffer, from: number, to: number) =>
	block.subarray(from, to).toString('utf8').replace(/\0.*$/s, '');
const sizeIn = (block: Buffer) => Number.parseInt(textAt(block, 124, 136).trim() || '0', 8);

/** The path that a block of pax headers gives the next file, or null. */
function paxPath(content: Buffer): string | null {
	return /^\d+ path=(.*)$/m.exec(content.toString('utf8'))?.[1] ?? null;
}

function checksumHolds(block: Buffer): boolean {
	const said = Number.parseInt(textAt(block, 148, 156).trim(), 8);
	let sum = 8 * 32;
	for (const [at, byte] of block.entries()) if (at < 148 || at >= 156) sum += byte;
	return sum === said;
}

/** The files of a tar by their safe path (ustar, with long names of GNU and pax). Links are no files. */
export function readTar(
	tar: Buffer,
	mostFiles: number,
): { readonly ok: true; readonly files: ReadonlyMap<string, Buffer> } | Refused {
	const files = new Map<string, Buffer>();
	let longName: string | null = null;
	for (let at = 0; at + BLOCK <= tar.length;) {
		const head = tar.subarray(at, at + BLOCK);
		if (head.every((byte) => byte === 0)) break;
		const size = sizeIn(head);
		const end = at + BLOCK + size;
		if (!checksumHolds(head) || !(size >= 0) || end > tar.length)
			return { ok: false, reason: 'notABackup' };
		const content = tar.subarray(at + BLOCK, end);
		at = at + BLOCK + Math.ceil(size / BLOCK) * BLOCK;
		const type = String.fromCharCode(head[156] ?? 0);
		if (type === 'L') longName = content.toString('utf8').replace(/\0.*$/s, '');
		else if (type === 'x') longName = paxPath(content) ?? longName;
		if ('LxgK'.includes(type)) continue;
		const prefix = textAt(head, 345, 500);
		const name = longName ?? (prefix === '' ? '' : `${prefix}/`) + textAt(head, 0, 100);
		longName = null;
		if (type === '5' || /^\.?\/?$/.test(name)) continue;
		const path = safePath(name);
		if (path === null || (type !== '0' && type !== '\0'))
			return { ok: false, reason: 'unsafePath' };
		if (files.size >= mostFiles) return { ok: false, reason: 'tooManyFiles' };
		files.set(path, content);
	}
	return files.size > 0 ? { ok: true, files } : { ok: false, reason: 'notABackup' };
}
