export { approveProfile, followProfile, PROFILE_JOB } from './approve.server.ts';
export { draftProfile } from './draft.server.ts';
export { demandChoices, demandsOf } from './store-demand.server.ts';
export { profileFamilies, profilePosts } from './store-posts.server.ts';
export {
	profileDraft,
	profileInForce,
	profileTarget,
	targetOfOfficer,
} from './store-profile.server.ts';
