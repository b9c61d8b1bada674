import { copyText } from '../../platform/copy.server.ts';
import type { RosterEntry } from './entry.ts';

/** The columns of the temporary table, in the order in which `stagedLine` writes them. */
export const stagedColumns =
	'row_number integer, nip text, name text, title_before text, title_after text, birth_day date, ' +
	'sex text, kind text, grade text, education_code text, email text, contract_from date, ' +
	'unit_code text, post_code text, leads_unit boolean, since date';

/** One officer in COPY's text format. */
function stagedLine(row: number, entry: RosterEntry): string {
	const held = entry.held;
	return (
		`${row}\t${entry.nip}\t${copyText(entry.name)}\t${copyText(entry.titleBefore)}\t` +
		`${copyText(entry.titleAfter)}\t${entry.birthDay}\t${entry.sex}\t${entry.kind}\t` +
		`${copyText(entry.grade)}\t${copyText(entry.education)}\t${copyText(entry.email)}\t` +
		`${copyText(entry.contractFrom)}\t${copyText(held?.unit.code ?? null)}\t` +
		`${copyText(held?.post.code ?? null)}\t${held ? held.leadsUnit : '\\N'}\t` +
		`${copyText(held?.since ?? null)}\n`
	);
}

const pieceCharacters = 2 ** 18;

/** Validated rows as the bytes that COPY will send: 200 bytes a row instead of an object. */
export class Staging {
	#text = '';
	readonly #pieces: Buffer[] = [];
	rows = 0;

	add(row: number, entry: RosterEntry): void {
		this.#text += stagedLine(row, entry);
		this.rows++;
		if (this.#text.length >= pieceCharacters) this.#seal();
	}

	pieces(): readonly Buffer[] {
		this.#seal();
		return this.#pieces;
	}

	#seal(): void {
		if (this.#text !== '') this.#pieces.push(Buffer.from(this.#text));
		this.#text = '';
	}
}
