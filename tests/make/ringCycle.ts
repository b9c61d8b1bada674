import {
	askProvider,
	draftHcdp,
	enterStage,
	hcdpLines,
	validateAgency,
} from '../../src/lib/plan/server.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import { aCycle } from './cycle.ts';

/** A yearly cycle up to the plan of the province, where a provider is asked for what nobody offers. */
export async function planAYear(act: Act, carryOn: () => Promise<void>): Promise<void> {
	const { id, agencyId, leader, organiser } = await aCycle(act, carryOn);
	const year = 2027;
	await enterStage(act, organiser, { year, number: 4 });
	await validateAgency(act, leader, { year, unitId: agencyId, confirmRest: true });
	await enterStage(act, organiser, { year, number: 5 });
	await draftHcdp(act, organiser, { year, offers: [] });
	const [line] = await hcdpLines(act.db, id);
	if (!line) throw new Error('no row in the plan of the province');
	const asked = { year, lineId: line.id, provider: 'Balai Contoh', address: 'balai@contoh.id' };
	const done = await askProvider(act, organiser, asked);
	if (!done.ok) throw new Error(done.reason);
	await carryOn();
}
