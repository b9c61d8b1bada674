import type { Act } from '../../../platform/act.server.ts';
import { record } from '../../../platform/audit.server.ts';
import type { Tx } from '../../../platform/database.server.ts';
import { abilityGrid, randomFrom, standingOf, summaryOf } from '../../../statistics/index.ts';
import { observeIn } from '../../observe.server.ts';
import { levelChances, rangeOf, sittingRule } from './rules-level.ts';
import { chooseNext, countedOf, isCalibrated, nextDrawn } from './rules-next.ts';
import { answersForResult, isOver, planOf } from './rules-sitting.ts';
import type { PoolEntry } from './store-pool.server.ts';
import { askItem, closeSitting, countedAnswers, readSitting } from './store-sitting.server.ts';
import type { StoredSitting } from './store-sitting.server.ts';

/** Asks the next item of a test, or ends it: enough is known, the items or the time are used up. */
export async function goOn(
	tx: Tx,
	act: Act,
	at: { officerId: number; sittingId: number },
	pool: readonly PoolEntry[],
): Promise<void> {
	const sitting = await readSitting(tx, at.officerId, at.sittingId);
	if (!sitting || sitting.finishedAt) return;
	const { models, answers } = countedAnswers(sitting.items);
	const grid = abilityGrid();
	const posterior = standingOf(models, answers, grid);
	const ability = summaryOf(posterior, grid);
	const plan = planOf(countedOf(pool).map(({ content }) => content));
	const random = randomFrom(`${sitting.seed}/${sitting.items.length}`);
	const inTime = act.now < sitting.endsAt;
	const wanted = () => {
		if (sitting.drawn) return nextDrawn(pool, sitting.drawn, sitting.items);
		const asked = sitting.items.length;
		const done = isOver(plan, { asked, counted: answers.length }, ability);
		return done ? null : chooseNext(pool, sitting.items, ability, random);
	};
	const next = inTime ? wanted() : null;
	if (next) {
		const { item, trial } = next;
		const position = sitting.items.length + 1;
		await askItem(tx, { ...item, sittingId: sitting.id, position, trial, now: act.now });
		return;
	}
	const chances = levelChances(posterior, grid);
	const counts = isCalibrated(pool) && answers.length >= answersForResult;
	await closeSitting(tx, { id: sitting.id, now: act.now, ...ability, chances, counts });
	await record(tx, act, {
		act: 'competency.sittingFinished',
		subject: 'competency.sitting',
		subjectId: sitting.id,
		about: at.officerId,
		after: { answers: answers.length, counts },
	});
	if (counts) await becomeEvidence(tx, act, sitting, { chances, answers: answers.length, ability });
}

/** A test that counts is one observation: the likeliest level, with what stood behind it. */
async function becomeEvidence(
	tx: Tx,
	act: Act,
	sitting: StoredSitting,
	found: {
		chances: ReturnType<typeof levelChances>;
		answers: number;
		ability: { theta: number; error: number };
	},
): Promise<void> {
	await observeIn(tx, act, {
		key: `test:${sitting.id}`,
		officerId: sitting.officerId,
		competencyCode: sitting.competencyCode,
		level: rangeOf(found.chances).level,
		source: 'test',
		observedOn: act.today,
		expiresOn: null,
		authorOfficerId: null,
		evidence: {
			rule: sittingRule,
			sittingId: sitting.id,
			answers: found.answers,
			theta: found.ability.theta,
			error: found.ability.error,
			chances: found.chances,
		},
	});
}
