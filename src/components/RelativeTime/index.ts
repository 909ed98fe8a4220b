export { exactTime, shortAge, shortDuration } from './format';
export { RelativeTime } from './RelativeTime';
