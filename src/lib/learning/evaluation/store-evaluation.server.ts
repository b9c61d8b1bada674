import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { reactionQuestions } from './evaluation.ts';
import type { MeanFigure, Reaction, ReactionQuestion, Score } from './evaluation.ts';
import { gainOf, leastAnswers, meanFigure } from './rules-evaluation.ts';

export type Evaluation = {
	readonly answers: number;
	readonly means: Readonly<Record<ReactionQuestion, MeanFigure>>;
	readonly comments: readonly string[];
	readonly gain: MeanFigure;
	readonly pairs: number;
};

/** What a class was worth to those who were there; nothing of it while fewer than five answered. One statement. */
export async function evaluationOf(db: Db, classId: number): Promise<Evaluation> {
	const { rows } = await sql<{ said: Reaction[]; scores: Score[] }>`
		select (
			select coalesce(json_agg(r order by r.id), '[]') from (
				select id, useful, clear, ready, comment from learning.reaction
				where class_id = ${classId}) r
		) as said, (
			select coalesce(json_agg(s), '[]') from (
				select distinct on (officer_id) officer_id as "officerId",
					before::double precision, after::double precision
				from learning.class_score where class_id = ${classId}
				order by officer_id, id desc) s
		) as scores`.execute(db);
	const { said, scores } = rows[0] ?? { said: [], scores: [] };
	const mean = (question: ReactionQuestion) => meanFigure(said.map((one) => one[question]));
	const [useful, clear, ready] = reactionQuestions;
	return {
		answers: said.length,
		means: { useful: mean(useful), clear: mean(clear), ready: mean(ready) },
		comments: said.length < leastAnswers ? [] : said.flatMap(({ comment }) => comment ?? []),
		gain: gainOf(scores),
		pairs: scores.length,
	};
}
