import { createHash } from 'node:crypto';
import type { HistoryRow } from './history.ts';

/** The same line of any file is the same fact: it counts once, however often a history is sent. */
export function historyKey({ nip, formCode, title, number, from, to, jp }: HistoryRow): string {
	const said = [nip, formCode, title.toLowerCase(), (number ?? '').toLowerCase(), from, to, jp];
	return `history:${createHash('sha256').update(JSON.stringify(said)).digest('base64url')}`;
}
