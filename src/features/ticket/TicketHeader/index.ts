export { TicketHeader, type TicketHeaderProps } from './TicketHeader';
