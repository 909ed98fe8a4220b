import { TagField } from '../../../components/TagField';
import { type StoredTicket, useTicketActions } from '../../../data';

/**
 * The tags of a ticket.
 *
 * @param props
 * @param props.ticket
 */
export function TagsField( { ticket }: { ticket: StoredTicket } ) {
	const { changeTags } = useTicketActions( ticket.id );
	const before = ticket.tags.map( ( { name } ) => name );
	return (
		<TagField
			tags={ before }
			onChange={ ( names ) =>
				void changeTags(
					names.filter( ( name ) => ! before.includes( name ) ),
					ticket.tags
						.filter( ( { name } ) => ! names.includes( name ) )
						.map( ( { id } ) => id )
				)
			}
		/>
	);
}
