import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import type { Tx } from '../platform/database.server.ts';
import type { Nip } from './nip.ts';
import { writeUnits } from './roster/tree.server.ts';

/** Who begins: an officer, and the top of the tree that an empty product does not know yet. */
export type Founder = {
	nip: Nip;
	name: string;
	email: string;
	top: { code: string; name: string };
};

export type Founded =
	{ ok: true; officerId: number } | { ok: false; reason: 'topUnknown' | 'officerHasLeft' };

/**
 * Makes an officer an administrator of the whole tree: the first one of an empty product, whom
 * nobody could grant the role, or one more when all others are gone. In an empty product the top of
 * the tree and the officer are made; a roster later finds both by unit code and NIP. Runs in the
 * caller's transaction, which also opens the account.
 */
export async function foundAdministrator(tx: Tx, act: Act, founder: Founder): Promise<Founded> {
	const unitId = await topUnit(tx, act, founder.top);
	if (unitId === null) return { ok: false, reason: 'topUnknown' };
	const officer = await knownOrNew(tx, act, founder);
	if (officer.left_on !== null && officer.left_on <= act.today)
		return { ok: false, reason: 'officerHasLeft' };
	await grant(tx, act, { officerId: officer.id, unitId });
	return { ok: true, officerId: officer.id };
}

/** The unit of this code where it is a top; in an empty tree it is made. */
async function topUnit(tx: Tx, act: Act, top: Founder['top']): Promise<number | null> {
	const units = await tx
		.selectFrom('people.unit')
		.select(['id', 'code'])
		.where('parent_id', 'is', null)
		.execute();
	if (units.length > 0) return units.find((unit) => unit.code === top.code)?.id ?? null;
	const [made] = await writeUnits(tx, [{ ...top, parentCode: null }]);
	if (!made) throw new Error(`The unit ${top.code} was not made.`);
	await record(tx, act, {
		act: 'people.unitAdded',
		subject: 'people.unit',
		subjectId: made.id,
		after: top,
	});
	return made.id;
}

async function knownOrNew(tx: Tx, act: Act, { nip, name, email }: Founder) {
	const known = await tx
		.selectFrom('people.officer')
		.select(['id', 'left_on'])
		.where('nip', '=', nip.digits)
		.executeTakeFirst();
	if (known) return known;
	const { digits, kind, birthDay, sex } = nip;
	const officer = { nip: digits, name, email, kind, birth_day: birthDay, sex };
	const made = await tx
		.insertInto('people.officer')
		.values(officer)
		.returning(['id', 'left_on'])
		.executeTakeFirstOrThrow();
	await record(tx, act, {
		act: 'people.officerAdded',
		subject: 'people.officer',
		subjectId: made.id,
		about: made.id,
		after: { person: officer },
	});
	return made;
}

async function grant(
	tx: Tx,
	act: Act,
	{ officerId, unitId }: Record<'officerId' | 'unitId', number>,
) {
	const terms = { officer_id: officerId, role: 'administrator', unit_id: unitId } as const;
	const standing = await tx
		.selectFrom('people.role_grant')
		.select('id')
		.where('officer_id', '=', officerId)
		.where('role', '=', terms.role)
		.where('unit_id', '=', unitId)
		.where((eb) => eb.or([eb('to_day', 'is', null), eb('to_day', '>', act.today)]))
		.executeTakeFirst();
	if (standing) return;
	const { id } = await tx
		.insertInto('people.role_grant')
		.values({ ...terms, from_day: act.today, reason: act.purpose })
		.returning('id')
		.executeTakeFirstOrThrow();
	await record(tx, act, {
		act: 'people.roleGranted',
		subject: 'people.role_grant',
		subjectId: id,
		about: officerId,
		after: { role: terms.role, unit: unitId, from: act.today },
	});
}
