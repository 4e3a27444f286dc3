export { FormDialog } from '../../../ui';
