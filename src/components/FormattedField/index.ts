export { FormattedField } from './FormattedField';
