/**
 * The guard against loops and floods: a rule hits at most `aRun` officers at a time, and all rules
 * together one officer at most `anOfficer` times in `days` days. What is held is looked at again the next
 * night. An assumption of Mumpuni.
 */
export const ruleGuard = { name: 'ruleGuard@1', aRun: 500, anOfficer: 3, days: 7 } as const;
