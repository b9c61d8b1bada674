export { approveProfile, PROFILE_JOB } from './approve.server.ts';
export { followProfile } from './follow.server.ts';
export { draftProfile } from './draft.server.ts';
export { demandChoices, demandsOf } from './store-demand.server.ts';
export { draftChangesOf, draftDemandsOf } from './store-draft.server.ts';
export { profileFamilies, profilePosts } from './store-posts.server.ts';
export { profileDraft, profileInForce } from './store-profile.server.ts';
export { profileTarget, targetOfOfficer } from './store-target.server.ts';
