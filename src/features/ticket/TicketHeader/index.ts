export { TicketHeader, type TicketHeaderProps } from './TicketHeader';
export { TicketMenus } from './TicketMenus';
