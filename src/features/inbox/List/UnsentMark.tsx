import { __, sprintf } from '@wordpress/i18n';
import { caution, Icon, pencil, scheduled } from '@wordpress/icons';

import { exactTime, shortMoment } from '../../../components/RelativeTime';
import { useBoot } from '../../../data';
import type { Unsent } from '../../../types/api';
import './UnsentMark.scss';

function iconOf( state: Unsent[ 'send_state' ] ) {
	switch ( state ) {
		case 'scheduled':
		case 'sending':
			return scheduled;
		case 'stale':
		case 'failed':
			return caution;
		default:
			return pencil;
	}
}

function wordsOf( { send_state: state, send_at: at }: Unsent, locale: string ) {
	switch ( state ) {
		case 'scheduled':
			return at === null
				? __( 'Draft', 'sanad' )
				: sprintf(
						/* translators: %s: time, or day, at which an answer is sent. */
						__( 'Goes out %s', 'sanad' ),
						shortMoment( at, locale )
					);
		case 'sending':
			return __( 'Being sent', 'sanad' );
		case 'stale':
		case 'failed':
			return __( 'Not sent', 'sanad' );
		default:
			return __( 'Draft', 'sanad' );
	}
}

/**
 * Says that the agent has left something unsent in a ticket, and what becomes of it.
 *
 * @param props
 * @param props.unsent
 */
export function UnsentMark( { unsent }: { unsent: Unsent | null } ) {
	const { locale } = useBoot();
	if ( ! unsent ) {
		return null;
	}
	const { send_state: state, send_at: at } = unsent;
	const isHeld = state === 'stale' || state === 'failed';
	return (
		<span
			className={ `sanad-unsent${ isHeld ? ' is-held' : '' }` }
			title={
				at === null || state === 'sending'
					? undefined
					: exactTime( at, locale )
			}
		>
			<Icon icon={ iconOf( state ) } size={ 16 } />
			{ wordsOf( unsent, locale ) }
		</span>
	);
}
