export { agreeStep, finishStep } from './agreeStep.server.ts';
export { openCheckIn, type CheckInAsked } from './openCheckIn.server.ts';
export { agreedSteps, checkInOf, checkInsOf, notesOf } from './store-checkIn.server.ts';
export { checkInsSoon, type CheckInSoon } from './store-soon.server.ts';
export { talkPartners, type TalkPartner } from './store-partner.server.ts';
export { writeNote, type NoteAsked } from './writeNote.server.ts';
