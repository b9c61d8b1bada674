export { notePerformance } from './notePerformance.server.ts';
export { ipKnownOf } from './store-known.server.ts';
export { placeTalent } from './place.server.ts';
export { setNineBoxRule, setOfficialRule } from './setRules.server.ts';
export { officialLevelOn, officialRules } from './store-official.server.ts';
export type { OfficialLevel } from './store-official.server.ts';
export { nineBoxes, nineBoxRules, peopleInBox } from './store-talent.server.ts';
