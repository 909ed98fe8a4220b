import { __, sprintf } from '@wordpress/i18n';

import { Avatar } from '../../../components/Avatar';
import { exactTime } from '../../../components/RelativeTime';
import { useBoot } from '../../../data';
import type { TicketReader } from '../../../types/api';

/** More than this are only counted. */
const SHOWN = 5;

/**
 * The colleagues who have read up to here.
 *
 * @param props
 * @param props.readers
 */
export function Readers( { readers }: { readers: TicketReader[] } ) {
	const { locale } = useBoot();
	if ( readers.length === 0 ) {
		return null;
	}
	const names = new Intl.ListFormat( locale, { type: 'unit' } ).format(
		readers.map( ( { agent } ) => agent.name )
	);
	const hidden = readers.length - SHOWN;
	return (
		<p className="sanad-readers">
			<span className="screen-reader-text">
				{
					/* translators: %s: names of agents. */
					sprintf( __( 'Read up to here: %s', 'sanad' ), names )
				}
			</span>
			<span aria-hidden="true" className="sanad-readers__faces">
				{ readers.slice( 0, SHOWN ).map( ( { agent, read_at: at } ) => (
					<span
						key={ agent.id }
						title={ sprintf(
							/* translators: 1: name of an agent, 2: date and time. */
							__( '%1$s · read %2$s', 'sanad' ),
							agent.name,
							exactTime( at, locale )
						) }
					>
						<Avatar
							name={ agent.name }
							url={ agent.avatar_url }
							size={ 18 }
						/>
					</span>
				) ) }
				{ hidden > 0 && (
					<span className="sanad-readers__more" title={ names }>
						+{ hidden }
					</span>
				) }
			</span>
		</p>
	);
}
