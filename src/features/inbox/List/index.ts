export { TicketList } from './TicketList';
