export { languageOf } from '../../../ui';
