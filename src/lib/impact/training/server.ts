export { answerTraining } from './answer.server.ts';
export { askTraining } from './ask.server.ts';
export { requestsIn, requestsOf, traineesOf } from './store-training.server.ts';
