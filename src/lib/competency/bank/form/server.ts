export { closeTestForm, openTestForm } from './open.server.ts';
export { contentStock, formsFor, testForms } from './store-form.server.ts';
