import type { Layout } from '../../app/use-layout';
export default function TicketView( { id }: { id: number; layout: Layout } ) {
	return <p>{ id }</p>;
}
