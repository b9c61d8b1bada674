/** From where the price of a seat comes. */
export type CostBasis = 'estimate' | 'offer' | 'finding' | 'typed';

export const budgetSources = ['APBD', 'APBN', 'hibah', 'tanpa biaya'] as const;
export type BudgetSource = (typeof budgetSources)[number];
