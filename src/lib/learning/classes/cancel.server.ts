import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { announce } from '../../platform/events.server.ts';
import type { ClassCancelled } from './events-classes.ts';
import { holdingClass } from './held.server.ts';
import type { ClassOutcome } from './outcome.ts';
import { standing } from './store-standing.server.ts';
import { nomineeTold, toldOf } from './told.ts';

/** A class is not held after all: rooms and trainers are free again, and everybody is told why. */
export function cancelHeldClass(
	act: Act,
	who: Principal,
	asked: { readonly classId: number; readonly reason: string },
): Promise<ClassOutcome<{ told: number }>> {
	return holdingClass<{ told: number }>(act, who, asked.classId, async (tx, held) => {
		const { reason } = asked;
		const nominees = await standing(tx, held.id);
		await tx
			.updateTable('learning.held_class')
			.set({ cancelled_at: act.now, cancelled_by: who.officerId, cancel_reason: reason })
			.where('id', '=', held.id)
			.execute();
		await tx
			.updateTable('learning.class_session')
			.set({ dropped_at: act.now })
			.where('class_id', '=', held.id)
			.where('dropped_at', 'is', null)
			.execute();
		await tx
			.updateTable('learning.nomination')
			.set({ ended_at: act.now, ended_as: 'classCancelled', end_reason: reason })
			.where('class_id', '=', held.id)
			.where('ended_at', 'is', null)
			.execute();
		await record(tx, act, {
			act: 'learning.classCancelled',
			subject: 'learning.held_class',
			subjectId: held.id,
			after: { reason, nominees: nominees.map(({ officerId }) => officerId) },
		});
		const payload: ClassCancelled = {
			class: toldOf(held),
			reason,
			nominees: nominees.map((one) => nomineeTold(held, one)),
		};
		await announce(tx, act, { name: 'learning.classCancelled', key: String(held.id), payload });
		return { ok: true, told: nominees.length };
	});
}
