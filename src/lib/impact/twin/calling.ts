/**
 * The rule by which a free desk calls. `byRank` is the one in force (counter: urutan-antrean/2): the
 * vulnerable first (UU 25/2009, article 29), then rank. The next two keep the law and change only
 * the order of the others; `inTurn` knows no priority and serves the closed formulas alone.
 */
export const callingRules = ['byRank', 'scarceFirst', 'shortFirst', 'inTurn'] as const;
export type CallingRule = (typeof callingRules)[number];

/** What a leader may try: the law puts the vulnerable first. */
export const lawfulRules = ['byRank', 'scarceFirst', 'shortFirst'] as const;
