import { useCallback, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { useRoute } from '../../app/router';
import { Splitter } from '../../components/Splitter';
import { queryKey, useBulk, usePreference, useTicketList } from '../../data';
import { BulkBar, Problems, useSelection } from './Bulk';
import { FilterChips } from './FilterChips';
import { ListHeader } from './ListHeader';
import { SearchBox, SearchNotes } from './SearchBox';
import { TicketList } from './List';
import { MissingNotice } from './Views';
import { useListTitle } from './use-list-title';
import './Inbox.scss';

/** Pixels. */
const NARROWEST = 320;
const WIDEST = 420;

interface InboxProps {
	/** On a small screen the ticket takes the place of the list, which keeps its position. */
	isHidden: boolean;
}

/**
 * The list of tickets with what chooses them.
 * @param props
 * @param props.isHidden
 */
export function Inbox( { isHidden }: InboxProps ) {
	const { query, ticket } = useRoute();
	const result = useTicketList( query );
	const [ width, setWidth ] = usePreference( 'listWidth' );
	const title = useListTitle( query );
	const bulk = useBulk();
	const { ids, ticketOf, hasLeft } = result;
	const selection = useSelection( queryKey( query ), {
		listed: ids,
		hasLeft,
	} );
	const section = useRef< HTMLElement >( null );
	// The parts above the rows stay as they are while pages arrive, also for what they are given.
	const focusRows = useCallback(
		() =>
			section.current
				?.querySelector< HTMLElement >(
					'.sanad-row [data-ticket][tabindex="0"]'
				)
				?.focus(),
		[]
	);

	return (
		<section
			className={ `sanad-inbox${ ticket === null ? '' : ' is-beside' }` }
			ref={ section }
			hidden={ isHidden }
			aria-label={ __( 'Tickets', 'sanad' ) }
			style={ ticket === null ? undefined : { inlineSize: width } }
		>
			<div className="sanad-inbox__top">
				<SearchBox query={ query } onLeave={ focusRows } />
				{ selection.ids.length > 0 ? (
					<BulkBar
						query={ query }
						selection={ selection }
						listed={ ids }
						hasMore={ result.hasMore }
						ticketOf={ ticketOf }
						bulk={ bulk }
						onDone={ focusRows }
					/>
				) : (
					<ListHeader title={ title } query={ query } />
				) }
			</div>
			<MissingNotice query={ query } />
			{ query.search !== undefined && (
				<SearchNotes notes={ result.notes } />
			) }
			<FilterChips query={ query } first={ ticketOf( ids[ 0 ] ?? 0 ) } />
			<TicketList
				query={ query }
				selected={ ticket }
				isHidden={ isHidden }
				selection={ selection }
				{ ...result }
			/>
			<Problems bulk={ bulk } />
			{ ticket !== null && (
				<Splitter
					label={ __( 'Width of the list', 'sanad' ) }
					value={ width }
					min={ NARROWEST }
					max={ WIDEST }
					onChange={ setWidth }
				/>
			) }
		</section>
	);
}
