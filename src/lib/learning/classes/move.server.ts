import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { announce } from '../../platform/events.server.ts';
import type { ClassMoved } from './events-classes.ts';
import { heldClassById } from './store-class.server.ts';
import { standing } from './store-standing.server.ts';
import { nomineeTold, toldOf } from './told.ts';

/** Counts the change of the plan; whoever has a seat by now is told, and the roster follows. */
export async function tellMove(tx: Tx, act: Act, classId: number): Promise<void> {
	await tx
		.updateTable('learning.held_class')
		.set((eb) => ({ revision: eb('revision', '+', 1) }))
		.where('id', '=', classId)
		.execute();
	const held = await heldClassById(tx, classId);
	const seated = (await standing(tx, classId)).filter(({ seat }) => seat !== null);
	if (!held || seated.length === 0) return;
	const payload: ClassMoved = {
		class: toldOf(held),
		seated: seated.map((one) => nomineeTold(held, one)),
	};
	await announce(tx, act, {
		name: 'learning.classMoved',
		key: `${classId}:${held.revision}`,
		payload,
	});
}
