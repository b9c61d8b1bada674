import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { addressesOf } from '../../platform/identity/account.server.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import { postAll } from '../../platform/mail/post.server.ts';
import type { Ending } from './ending.ts';
import { ownEnds, teamEnds } from './letters.server.ts';
import { noteTold } from './noteTold.server.ts';
import { endingSoon } from './store-ending.server.ts';

/**
 * One letter to each officer whose certificates come into their window or into their last days, and one
 * to each supervisor of such officers. Returns of how many certificates was told now; running twice
 * tells nobody twice, and a team is told whole or not at all.
 */
export async function remindOfEnds(act: Act): Promise<number> {
	const endings = await endingSoon(act.db, act.today);
	// Whoever has no supervisor is told alone.
	const teams = Map.groupBy(endings, (one) => one.supervisorId ?? -one.officerId);
	let told = 0;
	for (const team of teams.values())
		told += await act.db.transaction().execute((tx) => remind(tx, act, team));
	return told;
}

async function remind(tx: Tx, act: Act, team: readonly Ending[]): Promise<number> {
	const told = await noteTold(tx, act, team);
	const supervisorId = told[0]?.supervisorId ?? null;
	const holders = Map.groupBy(told, ({ officerId }) => officerId);
	const addresses = await addressesOf(tx, [
		...holders.keys(),
		...(supervisorId === null ? [] : [supervisorId]),
	]);
	const letterTo = (officerId: number, about: readonly Ending[], letter: Letter) => {
		const to = addresses.get(officerId);
		// A certificate is told of once on each occasion, so the first of a letter names the letter.
		const [first] = about;
		if (to === undefined || first === undefined) return [];
		const key = `learning.certificateEnds:${first.certificateId}:${first.endsOn}:${first.occasion}:${officerId}`;
		return [{ key, to, letter }];
	};
	await postAll(tx, act, [
		...[...holders].flatMap(([officerId, own]) =>
			letterTo(officerId, own, ownEnds(own, act.today)),
		),
		...(supervisorId === null ? [] : letterTo(supervisorId, told, teamEnds(told))),
	]);
	return told.length;
}
