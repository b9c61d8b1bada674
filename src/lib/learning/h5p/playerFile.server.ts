import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safePath } from '../package/rules-path.ts';

/** A file of the player that the operator put there, or null where it has no such one. */
export async function playerFile(
	player: string,
	path: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
	const safe = safePath(path);
	if (safe === null) return null;
	const content = await readFile(join(player, safe)).catch(() => null);
	return content && new Uint8Array(content);
}
