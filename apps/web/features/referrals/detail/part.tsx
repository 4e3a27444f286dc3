export { Part } from '../../../ui';
