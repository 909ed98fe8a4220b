import { Button, Modal, RadioControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import { exactNumber } from '../../../components/Count/short-number';
import { isolatedWords } from '../../../components/isolated';
import { type StoredTicket, useBoot } from '../../../data';
import { useShortcut } from '../../../shortcuts';

/** More than these at once is no merging of a conversation, but a mistake. */
const MOST = 20;

interface DialogProps {
	tickets: StoredTicket[];
	onClose: () => void;
	/** Gets the id of the ticket that stays. */
	onMerge: ( into: number ) => void;
}

function MergeDialog( { tickets, onClose, onMerge }: DialogProps ) {
	const { locale } = useBoot();
	// The eldest is the one whose number the customer knows longest.
	const eldest = Math.min( ...tickets.map( ( { id } ) => id ) );
	const [ into, setInto ] = useState( eldest );
	const others = tickets.length - 1;
	const target = tickets.find( ( { id } ) => id === into );
	return (
		<Modal
			className="sanad-modal"
			title={ __( 'Merge the chosen tickets', 'sanad' ) }
			onRequestClose={ onClose }
		>
			<RadioControl
				className="sanad-bulk__merge"
				label={ __( 'The ticket that stays', 'sanad' ) }
				selected={ String( into ) }
				options={ tickets.map(
					( { id, number, subject, customer } ) => ( {
						value: String( id ),
						label: `#${ number } ${ isolatedWords( subject ) }`,
						description: customer.name || customer.email || '',
					} )
				) }
				onChange={ ( value ) => setInto( Number( value ) ) }
			/>
			<p>
				{ sprintf(
					/* translators: %s: number of tickets. */
					_n(
						'The messages of %s other ticket move into it. You can take that back.',
						'The messages of %s other tickets move into it. You can take that back.',
						others,
						'sanad'
					),
					exactNumber( others, locale )
				) }
			</p>
			<Button
				__next40pxDefaultSize
				variant="primary"
				onClick={ () => onMerge( into ) }
			>
				{ sprintf(
					/* translators: %d: number of the ticket that stays. */
					__( 'Merge into #%d', 'sanad' ),
					target?.number ?? 0
				) }
			</Button>
		</Modal>
	);
}

interface Props {
	/** Those of the chosen tickets that are loaded. */
	tickets: StoredTicket[];
	/** How many are chosen. */
	count: number;
	isDisabled: boolean;
	onMerge: ( into: number ) => void;
}

/**
 * Merges a few chosen tickets into one of them.
 *
 * @param props
 * @param props.tickets
 * @param props.count
 * @param props.isDisabled
 * @param props.onMerge
 */
export function MergeButton( { tickets, count, isDisabled, onMerge }: Props ) {
	const [ isOpen, setOpen ] = useState( false );
	const canMerge = count > 1 && count <= MOST && tickets.length === count;
	useShortcut( 'merge', () => setOpen( true ), {
		isEnabled: canMerge && ! isDisabled,
	} );
	if ( ! canMerge ) {
		return null;
	}
	return (
		<>
			<Button
				size="compact"
				disabled={ isDisabled }
				onClick={ () => setOpen( true ) }
			>
				{ __( 'Merge', 'sanad' ) }
			</Button>
			{ isOpen && (
				<MergeDialog
					tickets={ tickets }
					onClose={ () => setOpen( false ) }
					onMerge={ ( into ) => {
						setOpen( false );
						onMerge( into );
					} }
				/>
			) }
		</>
	);
}
