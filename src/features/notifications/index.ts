export { Bell, BellCount, bellLabel } from './Bell';
export { NotificationsSheet } from './NotificationsSheet';
