import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { searchWords } from '../reference/searchWords.ts';
import type { MappedCompetency, Understanding } from './figure.ts';
import { understand } from './rules-question.ts';
import { placesNamed, wordsOfPlaces } from './store-places.server.ts';

async function competenciesNamed(db: Db): Promise<MappedCompetency[]> {
	const { rows } = await sql<MappedCompetency>`
		select competency_id as id, code, name, kind from competency.named order by competency_id
	`.execute(db);
	return rows;
}

/**
 * Reads a question about people inside the branches of who asks. A word that names no place is told, and
 * the rest is read without it. Two statements; up to four where there is such a word.
 *
 * 'siapa di Gambir cakap akta kelahiran tingkat 3' → Pencatatan Sipil, level 3, Kecamatan Gambir
 */
export async function readQuestion(
	db: Db,
	branches: readonly number[],
	text: string,
): Promise<Understanding> {
	const competencies = await competenciesNamed(db);
	const called = competencies.map(({ code, name }) => ({
		code,
		names: [name, code, ...(searchWords[code] ?? [])],
	}));
	const { code, level, standing, rest } = understand(text, called);
	const whole = await placesNamed(db, branches, rest);
	const known = whole.length > 0 ? rest : await wordsOfPlaces(db, branches, rest);
	const [place, ...others] =
		whole.length > 0 || known.length === 0 ? whole : await placesNamed(db, branches, known);
	return {
		competency: competencies.find((one) => one.code === code) ?? null,
		level: level ?? 1,
		standing,
		place: place ?? null,
		others,
		lost: place ? rest.filter((word) => !known.includes(word)) : rest,
	};
}
