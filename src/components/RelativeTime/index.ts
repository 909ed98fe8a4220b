export { exactTime, shortAge, shortDuration, shortMoment } from './format';
export { RelativeTime } from './RelativeTime';
export { useNow } from './use-now';
