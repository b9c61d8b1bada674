import { error } from '@sveltejs/kit';
import { asToday, competenciesOf, levelAsked, mayPlanWith } from '#lib/impact/index.ts';
import type { StoredTwin, TrainingEvidence } from '#lib/impact/index.ts';
import { playWhatIf } from '#lib/impact/server.ts';

const most = 5;

/** Which competency at which level, for how many: from the address, else what is asked for most. */
export function trainingAsked(url: URL, { model }: StoredTwin) {
	const known = competenciesOf(model);
	const wanted = url.searchParams.get('kompetensi') ?? '';
	const competencyCode = known.includes(wanted) ? wanted : (known[0] ?? '');
	const people = Number(url.searchParams.get('orang') ?? 2);
	return {
		competencyCode,
		level: levelAsked(model, competencyCode),
		people: Number.isInteger(people) && people >= 1 && people <= most ? people : 2,
		known,
	};
}

/** What the twin says of it; null where it has not passed. */
export async function evidenceOf(
	twin: StoredTwin,
	{ competencyCode, people }: { competencyCode: string; people: number },
): Promise<TrainingEvidence | null> {
	if (!mayPlanWith(twin).ok) return null;
	const wish = { ...asToday, train: { competencyCode, people } };
	const { compared } = (await playWhatIf(twin, wish)) ?? error(429, 'busy');
	const { wait, waiting } = compared.change;
	return { people, replications: compared.base.replications, wait, waiting };
}
