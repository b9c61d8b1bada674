import type { RosterCells, RosterEntry } from './entry.ts';
import type { StatedUnit } from './tree.ts';

/** A defect that only shows when rows are held against each other. */
export type SetDefect = {
	readonly row: number;
	readonly field: 'nip' | 'unitCode' | 'postCode' | 'parentCode' | 'topCode';
	readonly reason:
		| 'nipTwice'
		| 'leaderHoldsTwoPosts'
		| 'unitHasTwoLeaders'
		| 'unitHasTwoParents'
		| 'postHasTwoFamilies'
		| 'rosterHasTwoTops';
	readonly value: string;
	/** What the row clashes with, usually the number of the other row. */
	readonly detail: string;
};

type SeenOfficer = { readonly row: number; readonly leads: boolean; readonly place: string };

/**
 * What a whole roster says: units, posts, who leads what; each officer once. Keeps a few words a
 * row, not the rows.
 */
export class RosterAssembly {
	readonly units = new Map<string, StatedUnit>();
	readonly posts = new Map<string, RosterPost>();
	top: { code: string; name: string; row: number } | null = null;
	readonly #officers = new Map<string, SeenOfficer>();
	readonly #leaders = new Map<string, number>();

	/** Adds a row and returns what it clashes with. */
	add(row: number, entry: RosterEntry, cells: RosterCells): SetDefect[] {
		const defects: SetDefect[] = [];
		const held = entry.held;
		const place = held ? `${held.unit.code}/${held.post.code}` : '';
		const leads = held?.leadsUnit ?? false;
		const seen = this.#officers.get(entry.nip);
		if (seen) {
			const twoPosts = (leads || seen.leads) && place !== seen.place;
			const reason = twoPosts ? 'leaderHoldsTwoPosts' : 'nipTwice';
			defects.push({ row, field: 'nip', reason, value: entry.nip, detail: String(seen.row) });
		} else
			this.#officers.set(ownCopy(entry.nip), { row, leads, place: leads ? ownCopy(place) : '' });
		if (!held) return defects;
		if (leads && !seen) {
			const other = this.#leaders.get(held.unit.code);
			if (other === undefined) this.#leaders.set(ownCopy(held.unit.code), row);
			else
				defects.push({
					row,
					field: 'unitCode',
					reason: 'unitHasTwoLeaders',
					value: held.unit.name || held.unit.code,
					detail: String(other),
				});
		}
		this.#addTop(row, cells, defects);
		this.#addUnit(row, held.unit, cells.parentCode, defects);
		this.#addPost(row, held.post, defects);
		return defects;
	}

	#addTop(row: number, cells: RosterCells, defects: SetDefect[]): void {
		if (cells.topCode === '' || cells.topCode === this.top?.code) return;
		if (this.top === null)
			this.top = { code: cells.topCode, name: cells.topName || cells.topCode, row };
		else
			defects.push({
				row,
				field: 'topCode',
				reason: 'rosterHasTwoTops',
				value: cells.topCode,
				detail: this.top.code,
			});
	}

	#addUnit(
		row: number,
		unit: { code: string; name: string },
		parentCode: string,
		defects: SetDefect[],
	): void {
		const seen = this.units.get(unit.code);
		if (!seen || (seen.parentCode === '' && parentCode !== ''))
			this.units.set(ownCopy(unit.code), {
				code: ownCopy(unit.code),
				name: ownCopy(unit.name),
				parentCode: ownCopy(parentCode),
				row: seen?.row ?? row,
			});
		else if (parentCode !== '' && parentCode !== seen.parentCode)
			defects.push({
				row,
				field: 'parentCode',
				reason: 'unitHasTwoParents',
				value: parentCode,
				detail: String(seen.row),
			});
	}

	#addPost(row: number, post: Omit<RosterPost, 'row'>, defects: SetDefect[]): void {
		const seen = this.posts.get(post.code);
		if (!seen)
			this.posts.set(ownCopy(post.code), {
				code: ownCopy(post.code),
				name: ownCopy(post.name),
				family: post.family,
				row,
			});
		else if (seen.family !== post.family)
			defects.push({
				row,
				field: 'postCode',
				reason: 'postHasTwoFamilies',
				value: post.code,
				detail: String(seen.row),
			});
	}
}

export type RosterPost = {
	readonly code: string;
	readonly name: string;
	readonly family: string;
	readonly row: number;
};

/** A text cut from a large one keeps the large one alive in V8; one put together anew does not. */
function ownCopy(text: string): string {
	return ` ${text}`.slice(1);
}
