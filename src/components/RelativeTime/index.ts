export { exactTime, shortAge } from './format';
export { RelativeTime } from './RelativeTime';
