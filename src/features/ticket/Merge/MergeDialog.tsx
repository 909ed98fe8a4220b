import {
	Button,
	Modal,
	RadioControl,
	SearchControl,
} from '@wordpress/components';
import { useDebounce } from '@wordpress/compose';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { ErrorNotice } from '../../../components/ErrorNotice';
import { Late } from '../../../components/Late';
import {
	type RequestError,
	type StoredTicket,
	useMergeCandidates,
	useTicketMoves,
} from '../../../data';
import type { TicketSummary } from '../../../types/api';
import './Merge.scss';
import { Candidate } from './Candidate';
import { OtherCustomer, type OtherChoice } from './OtherCustomer';

interface Props {
	ticket: StoredTicket;
	onClose: () => void;
	/** Gets the ticket to go on with: the survivor, or after an undo the one that came back. */
	onMoved: ( ticketId: number ) => void;
}

const SEARCH_AFTER_MS = 250;

/**
 * Makes a ticket and another one, found by number or customer, one ticket.
 *
 * @param props
 * @param props.ticket
 * @param props.onClose
 * @param props.onMoved
 */
export function MergeDialog( { ticket, onClose, onMoved }: Props ) {
	const [ typed, setTyped ] = useState( '' );
	const [ search, setSearch ] = useState( '' );
	const lookFor = useDebounce( setSearch, SEARCH_AFTER_MS );
	const { candidates, status, error } = useMergeCandidates(
		ticket,
		search.trim()
	);
	const [ other, setOther ] = useState< TicketSummary | null >( null );
	const [ survivorId, setSurvivorId ] = useState( 0 );
	const [ choice, setChoice ] = useState< OtherChoice >( 'leave_out' );
	const [ isBusy, setBusy ] = useState( false );
	const [ failure, setFailure ] = useState< RequestError | null >( null );
	const { merge } = useTicketMoves( onMoved );

	const choose = ( chosen: TicketSummary ) => {
		setOther( chosen );
		setFailure( null );
		// The older one is the one whose number the customer knows best.
		setSurvivorId( Math.min( chosen.id, ticket.id ) );
	};

	const survivor = survivorId === ticket.id ? ticket : other;
	const gone = survivorId === ticket.id ? other : ticket;
	const isOtherCustomer =
		other !== null && other.customer.id !== ticket.customer.id;

	const submit = async () => {
		if ( ! survivor || ! gone ) {
			return;
		}
		setBusy( true );
		setFailure( null );
		try {
			const { id } = await merge(
				gone.id,
				survivor.id,
				isOtherCustomer ? choice : 'refuse'
			);
			onClose();
			onMoved( id );
		} catch ( thrown ) {
			setFailure( thrown as RequestError );
			setBusy( false );
		}
	};

	return (
		<Modal
			title={ sprintf(
				/* translators: %d: number of the ticket. */
				__( 'Merge ticket #%d', 'sanad' ),
				ticket.number
			) }
			size="medium"
			className="sanad-modal sanad-merge"
			onRequestClose={ onClose }
		>
			<SearchControl
				__nextHasNoMarginBottom
				label={ __( 'Find the other ticket', 'sanad' ) }
				placeholder={ __( 'Number, customer or words', 'sanad' ) }
				value={ typed }
				onChange={ ( value ) => {
					setTyped( value );
					lookFor( value );
				} }
			/>
			{ error && <ErrorNotice error={ error } /> }
			<ul
				className="sanad-merge__candidates"
				aria-label={
					search === ''
						? __( 'Tickets of the same customer', 'sanad' )
						: __( 'Tickets found', 'sanad' )
				}
				aria-busy={ status === 'loading' }
			>
				{ candidates.map( ( candidate ) => (
					<li key={ candidate.id }>
						<Candidate
							ticket={ candidate }
							isSameCustomer={
								candidate.customer.id === ticket.customer.id
							}
							isChosen={ candidate.id === other?.id }
							onChoose={ () => choose( candidate ) }
						/>
					</li>
				) ) }
			</ul>
			{ status === 'loading' && (
				<Late>
					<p role="status">{ __( 'Loading…', 'sanad' ) }</p>
				</Late>
			) }
			{ status === 'ready' && candidates.length === 0 && (
				<p className="sanad-merge__none">
					{ search === ''
						? __(
								'This customer has no other ticket. Look for one by its number or by words.',
								'sanad'
							)
						: __( 'No other ticket fits.', 'sanad' ) }
				</p>
			) }
			{ other && survivor && gone && (
				<>
					<RadioControl
						className="sanad-merge__survivor"
						label={ __( 'Which one stays?', 'sanad' ) }
						selected={ String( survivorId ) }
						options={ [ ticket, other ].map( ( each ) => ( {
							value: String( each.id ),
							label: `#${ each.number } · \u2068${ each.subject }\u2069`,
						} ) ) }
						onChange={ ( id ) => setSurvivorId( Number( id ) ) }
					/>
					<p>
						{ sprintf(
							/* translators: 1: number of the ticket that goes, 2: number of the ticket that stays. */
							__(
								'All messages, files and notes of #%1$d move into #%2$d. The number and the link of #%1$d lead there from now on.',
								'sanad'
							),
							gone.number,
							survivor.number
						) }
					</p>
					{ isOtherCustomer && (
						<OtherCustomer
							stays={ survivor }
							goes={ gone }
							choice={ choice }
							onChoose={ setChoice }
						/>
					) }
				</>
			) }
			{ failure && (
				<ErrorNotice
					error={ failure }
					onRetry={ () => void submit() }
				/>
			) }
			<div className="sanad-merge__buttons">
				<Button variant="tertiary" onClick={ onClose }>
					{ __( 'Cancel', 'sanad' ) }
				</Button>
				<Button
					variant="primary"
					isBusy={ isBusy }
					disabled={ ! survivor || isBusy }
					accessibleWhenDisabled
					onClick={ () => void submit() }
				>
					{ survivor && gone
						? sprintf(
								/* translators: 1: number of the ticket that goes, 2: number of the ticket that stays. */
								__( 'Merge #%1$d into #%2$d', 'sanad' ),
								gone.number,
								survivor.number
							)
						: __( 'Merge', 'sanad' ) }
				</Button>
			</div>
		</Modal>
	);
}
