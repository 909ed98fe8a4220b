import { Tooltip } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import {
	commentReplyLink,
	Icon,
	lifesaver,
	playlistTrack,
	search,
	settings,
} from '@wordpress/icons';
import type { ReactElement } from 'react';

import {
	RouteLink,
	type ScreenName,
	screenRoute,
	useRoute,
} from '../../../app/router';
import { maySee, screenLabel } from '../../../app/screens';
import { useBoot } from '../../../data';

const ICONS: [ ScreenName, ReactElement ][] = [
	[ 'articles', lifesaver ],
	[ 'canned-replies', commentReplyLink ],
	[ 'macros', playlistTrack ],
	[ 'search', search ],
	[ 'settings', settings ],
];

interface ScreenNavProps {
	/** Icons only, with their names as tooltips. */
	isFolded?: boolean;
	onChoose?: () => void;
}

/**
 * The way to the screens beside the inbox.
 *
 * @param props
 * @param props.isFolded
 * @param props.onChoose
 */
export function ScreenNav( { isFolded = false, onChoose }: ScreenNavProps ) {
	const { user } = useBoot();
	const current = useRoute().screen?.name;
	const section = current === 'categories' ? 'articles' : current;

	return (
		<nav
			className="sanad-views__screens"
			aria-label={ __( 'Content and settings', 'sanad' ) }
		>
			<ul className="sanad-views__list">
				{ ICONS.filter( ( [ name ] ) => maySee( name, user ) ).map(
					( [ name, icon ] ) => {
						const label = screenLabel( name );
						const link = (
							<RouteLink
								className="sanad-views__link"
								to={ screenRoute( name ) }
								aria-current={
									name === section ? 'page' : undefined
								}
								onClick={ onChoose }
							>
								<Icon icon={ icon } />
								<span className="sanad-views__name">
									{ label }
								</span>
							</RouteLink>
						);
						return (
							<li key={ name }>
								{ isFolded ? (
									<Tooltip text={ label } placement="right">
										{ link }
									</Tooltip>
								) : (
									link
								) }
							</li>
						);
					}
				) }
			</ul>
		</nav>
	);
}
