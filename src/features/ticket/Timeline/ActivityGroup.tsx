import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { _n, sprintf } from '@wordpress/i18n';

import { exactTime, RelativeTime } from '../../../components/RelativeTime';
import { useBoot, useDirectory } from '../../../data';
import type { Activity } from '../../../types/api';
import { activitySentences, type Names } from './activity-sentences';

/** More than this is folded; the newest ones stay in sight. */
const SHOWN = 2;

interface Line {
	key: string;
	actor: string;
	sentence: string;
	time: string;
}

function linesOf( items: Activity[], names: Names ): Line[] {
	return items.flatMap( ( item ) =>
		activitySentences( item, names ).map( ( sentence, index ) => ( {
			key: `${ item.id }-${ index }`,
			actor: item.actor.name,
			sentence,
			time: item.created_at,
		} ) )
	);
}

/**
 * What happened between two messages, as quiet lines.
 *
 * @param props
 * @param props.items Oldest first.
 */
export function ActivityGroup( { items }: { items: Activity[] } ) {
	const { locale } = useBoot();
	const { agents, teams, topics } = useDirectory();
	const [ isOpen, setOpen ] = useState( false );

	const lines = linesOf( items, {
		agents: agents.items,
		teams: teams.items,
		topics: topics.items,
		formatTime: ( time ) => exactTime( time, locale ),
		formatList: ( all ) =>
			new Intl.ListFormat( locale, { type: 'unit' } ).format( all ),
	} );
	const folded = isOpen ? 0 : Math.max( 0, lines.length - SHOWN );
	// A fold that hides a single line costs as much room as the line.
	const hidden = folded > 1 ? folded : 0;

	return (
		<ul className="sanad-activity">
			{ hidden > 0 && (
				<li>
					<Button variant="link" onClick={ () => setOpen( true ) }>
						{ sprintf(
							/* translators: %d: number of activity lines. */
							_n(
								'%d earlier change',
								'%d earlier changes',
								hidden,
								'sanad'
							),
							hidden
						) }
					</Button>
				</li>
			) }
			{ lines.slice( hidden ).map( ( line ) => (
				<li key={ line.key }>
					<bdi>{ line.sentence }</bdi>
					{ line.actor !== '' && (
						<>
							{ ' · ' }
							<bdi>{ line.actor }</bdi>
						</>
					) }
					{ ' · ' }
					<RelativeTime time={ line.time } />
				</li>
			) ) }
		</ul>
	);
}
