export * from './rules-team.ts';
export * from './teamRating.ts';
