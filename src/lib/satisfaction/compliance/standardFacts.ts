import type { Completeness } from '../../counter/index.ts';
import type { ComplianceFacts } from './fact.ts';

/**
 * What the catalogue says of an office's standards: each step of the ladder stands on the one below,
 * so 4 and 5 were discussed with the public, and 5 was reviewed.
 */
export function standardFacts(
	offers: readonly { readonly completeness: Completeness }[],
): Pick<ComplianceFacts, 'services' | 'completenessSum' | 'discussed' | 'reviewed'> {
	return {
		services: offers.length,
		completenessSum: offers.reduce((sum, { completeness }) => sum + completeness, 0),
		discussed: offers.filter(({ completeness }) => completeness >= 4).length,
		reviewed: offers.filter(({ completeness }) => completeness === 5).length,
	};
}
