import { caseId } from './caseIds.server.ts';
import type { CaseCriterion, CaseLink, CaseRubric } from './casePackage.ts';
import type { CompetencyDocument, FrameworkDocument } from './document.ts';

type Place = {
	readonly root: string;
	readonly base: string;
	/** When the version last changed. */
	readonly at: string;
	readonly link: (key: string) => CaseLink;
};

/** What the law calls the five levels. */
const qualities = ['Paham', 'Dasar', 'Menengah', 'Mumpuni', 'Ahli'];

/**
 * A version as a rubric, for systems that rate by rubrics: each competency is a criterion, each of its
 * levels a quality with its score; the indicators stand as what is told to whoever is rated so.
 */
export function rubricsOf(document: FrameworkDocument, place: Place): CaseRubric[] {
	const key = `${place.root} rubric`;
	return [
		{
			identifier: caseId(key),
			uri: `${place.base}/CFRubrics/${caseId(key)}`,
			title: document.name,
			description: document.legalBasis,
			lastChangeDateTime: place.at,
			CFRubricCriteria: document.competencies.map((one, index) =>
				criterionOf(one, index + 1, key, place),
			),
		},
	];
}

function criterionOf(
	competency: CompetencyDocument,
	position: number,
	rubric: string,
	{ root, base, at, link }: Place,
): CaseCriterion {
	const key = `${rubric}/${competency.code}`;
	const criterion = caseId(key);
	return {
		identifier: criterion,
		uri: `${base}/CFRubricCriteria/${criterion}`,
		category: competency.code,
		description: competency.definition,
		CFItemURI: link(`${root}/${competency.code}`),
		weight: 1,
		position,
		rubricId: caseId(rubric),
		lastChangeDateTime: at,
		CFRubricCriterionLevels: competency.levels.map(({ level, description, indicators }) => {
			const identifier = caseId(`${key}/${level}`);
			return {
				identifier,
				uri: `${base}/CFRubricCriterionLevels/${identifier}`,
				description,
				quality: qualities[level - 1] ?? String(level),
				score: level,
				feedback: indicators.map(({ text }) => text).join('\n'),
				position: level,
				rubricCriterionId: criterion,
				lastChangeDateTime: at,
			};
		}),
	};
}
