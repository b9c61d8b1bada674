export { previewRule, type RulePreview } from './previewRule.server.ts';
export { publishRule, type RuleAsked } from './publishRule.server.ts';
export { RULE_JOB, runRule, runRules, runRulesFor } from './runRules.server.ts';
export { ruleHits, type RuleHit } from './store-hits.server.ts';
export { ifThenOf, ifThensOf } from './store-rule.server.ts';
export { switchRule } from './switchRule.server.ts';
