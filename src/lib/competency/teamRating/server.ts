export { dropRatingDraft, keepRatingDraft, skipRating } from './draft.server.ts';
export { ratingDraftOf } from './store-draft.server.ts';
export { teamCompetencies, teamTurns } from './store-turns.server.ts';
