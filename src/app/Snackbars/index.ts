export { Snackbars } from './Snackbars';
