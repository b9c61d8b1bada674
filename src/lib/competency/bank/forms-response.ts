import type { Task } from './item.ts';
import type { Response } from './response.ts';

/** What a form carries: several values under one name. */
type Sent = Pick<FormData, 'get' | 'getAll'>;

const text = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

/** Longer than any short answer that is accepted; a number or a few words. */
const longestText = 200;

/**
 * The answer that a form carries, or null where it is not whole: nothing chosen, a place given to two
 * steps, an empty line. Fields: `pilih`, `pasang-1`, `urut-1`, `isi`.
 */
export function readResponse(task: Task, sent: Sent): Response | null {
	switch (task.kind) {
		case 'choice': {
			const chosen = [...new Set(sent.getAll('pilih').map((value) => Number(text(value))))];
			const known = chosen.every(
				(at) => Number.isInteger(at) && at >= 0 && at < task.options.length,
			);
			if (!known || chosen.length === 0 || (!task.many && chosen.length > 1)) return null;
			return { kind: 'choice', chosen: chosen.sort((a, b) => a - b) };
		}
		case 'matching': {
			const rights = task.pairs.map((_, at) => text(sent.get(`pasang-${at + 1}`)) || null);
			return rights.includes(null) ? null : { kind: 'matching', rights };
		}
		case 'ordering': {
			const places = task.steps.map((_, at) => Number(text(sent.get(`urut-${at}`))));
			const order = places.map((_, place) => places.indexOf(place + 1));
			return order.includes(-1) ? null : { kind: 'ordering', order };
		}
		case 'numeric':
		case 'shortText': {
			const given = text(sent.get('isi')).trim().slice(0, longestText);
			return given === '' ? null : { kind: task.kind, text: given };
		}
	}
}
