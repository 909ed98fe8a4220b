export { TicketBar } from './TicketBar';
