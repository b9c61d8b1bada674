import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createZstdDecompress } from 'node:zlib';
import { ArchiveRefused, LABEL, type Label } from './manifest.ts';
import { membersOf, textOf, type Member } from './tar.ts';

/** An archive that is open: its label, and the members after it. */
export type OpenArchive = { label: Label; members: AsyncGenerator<Member> };

/** Opens an archive and reads its label. `onShare` hears how much of the file has been read. */
export async function openArchive(
	path: string,
	onShare: (share: number) => void,
): Promise<OpenArchive> {
	const { size } = await stat(path);
	const members = wholeOnes(membersOf(unpacked(path, size, onShare)));
	const first = await members.next();
	if (first.done || first.value.name !== LABEL) throw damaged('it has no label');
	const label = JSON.parse(await textOf(first.value)) as Label;
	if (label.product !== 'mumpuni' || label.format !== 1)
		throw new ArchiveRefused('This is no archive that this product can read.');
	return { label, members };
}

export function damaged(how: string): ArchiveRefused {
	return new ArchiveRefused(`The archive is damaged or not whole: ${how}. Nothing was changed.`);
}

async function* wholeOnes(members: AsyncGenerator<Member>): AsyncGenerator<Member> {
	try {
		yield* members;
	} catch (fault) {
		throw fault instanceof ArchiveRefused ? fault : damaged((fault as Error).message);
	}
}

async function* unpacked(
	path: string,
	size: number,
	onShare: (share: number) => void,
): AsyncGenerator<Buffer> {
	const file = createReadStream(path, { highWaterMark: 2 ** 20 });
	const unpack = createZstdDecompress();
	file.on('error', (fault) => unpack.destroy(fault));
	file.on('data', () => onShare(file.bytesRead / size));
	try {
		for await (const piece of file.pipe(unpack)) yield piece as Buffer;
	} catch (fault) {
		throw damaged(fault instanceof Error ? fault.message : 'unreadable');
	} finally {
		file.destroy();
	}
}
