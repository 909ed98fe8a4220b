interface NewTicketProps {
	order: number | null;
	customer: number | null;
}

export default function NewTicket( { order, customer }: NewTicketProps ) {
	return (
		<p>
			{ order } { customer }
		</p>
	);
}
