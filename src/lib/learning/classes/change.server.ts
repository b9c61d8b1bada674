import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { ClassChangeForm } from './forms-change.ts';
import { holdingClass } from './held.server.ts';
import { tellMove } from './move.server.ts';
import type { ClassOutcome } from './outcome.ts';

/**
 * Changes what is said of a class: name, place, link, note, the fewest people, and until when one may
 * apply. Whoever has a seat is told where place or link are others now; the same words twice change nothing.
 */
export function changeClass(
	act: Act,
	who: Principal,
	asked: ClassChangeForm & { readonly classId: number },
): Promise<ClassOutcome> {
	return holdingClass<object>(act, who, asked.classId, async (tx, held) => {
		const { judul: title, tempat: place, tautan: link, catatan: note } = asked;
		const { minimal: minimum, sampai: applyUntil } = asked;
		const before = {
			...{ title: held.title, place: held.place, link: held.link, note: held.note },
			...{ minimum: held.minimum, applyUntil: held.applyUntil },
		};
		const after = { title, place, link, note, minimum, applyUntil };
		if (JSON.stringify(before) === JSON.stringify(after)) return { ok: true };
		if (minimum > held.seats) return { ok: false, reason: 'minimumAbove' };
		const isOtherDay = applyUntil !== held.applyUntil;
		if (isOtherDay && applyUntil < act.today) return { ok: false, reason: 'dayPast' };
		// Seats that are still kept for branches are kept as long as one may apply.
		const isKept = isOtherDay && held.holdUntil >= act.today;
		await tx
			.updateTable('learning.held_class')
			.set({
				...{ title, place, link, note, minimum, apply_until: applyUntil },
				...(isKept ? { hold_until: applyUntil } : {}),
			})
			.where('id', '=', held.id)
			.execute();
		await record(tx, act, {
			act: 'learning.classChanged',
			subject: 'learning.held_class',
			subjectId: held.id,
			before,
			after,
		});
		if (place !== held.place || link !== held.link) await tellMove(tx, act, held.id);
		return { ok: true };
	});
}
