import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { Icon, lock } from '@wordpress/icons';

import { type Route, RouteLink } from '../../app/router';
import { useBoot } from '../../data';
import { useReplyActions } from '../../data/canned-replies/use-reply-actions';
import type { CannedReply } from '../../types/api';
import { ownVersion } from './own-version';

interface ReplyRowProps {
	reply: CannedReply;
	/** Name of its folder; empty for none. */
	folder: string;
	isOpen: boolean;
	to: Route;
	onRestored: () => void;
}

/**
 * One canned reply of the list, in the language of who reads it where there is such a version.
 *
 * @param props
 */
export function ReplyRow( props: ReplyRowProps ) {
	const { reply, folder } = props;
	const { restore } = useReplyActions();
	const { locale } = useBoot();
	const version = ownVersion( reply.versions, locale );
	const facts = (
		<>
			<span className="sanad-replies__head">
				<span className="sanad-replies__title" dir="auto">
					{ version?.title || reply.title }
				</span>
				{ reply.owner_id !== 0 && (
					<span
						className="sanad-replies__lock"
						title={ __( 'Only yours', 'sanad' ) }
					>
						<Icon icon={ lock } size={ 16 } />
						<span className="screen-reader-text">
							{ __( 'Only yours', 'sanad' ) }
						</span>
					</span>
				) }
				{ reply.shortcut !== '' && (
					<bdi className="sanad-replies__shortcut" dir="ltr">
						/{ reply.shortcut }
					</bdi>
				) }
			</span>
			<span className="sanad-replies__text" dir="auto">
				{ version?.body_text }
			</span>
			<span className="sanad-replies__facts">
				{ reply.is_stale && (
					<span className="sanad-badge is-warning">
						{ __( 'Review is due', 'sanad' ) }
					</span>
				) }
				{ folder !== '' && <bdi>{ folder }</bdi> }
				{ reply.versions.some(
					( { language } ) => language !== ''
				) && (
					<bdi className="sanad-replies__languages">
						{ reply.versions
							.map( ( { language } ) => language )
							.filter( ( language ) => language !== '' )
							.join( ' · ' ) }
					</bdi>
				) }
				<span>
					{ reply.uses_90_days === 0
						? __( 'Not used in 90 days', 'sanad' )
						: sprintf(
								/* translators: %d: number of messages. */
								_n(
									'Used %d time in 90 days',
									'Used %d times in 90 days',
									reply.uses_90_days,
									'sanad'
								),
								reply.uses_90_days
							) }
				</span>
			</span>
		</>
	);

	return (
		<li className={ props.isOpen ? 'is-open' : undefined }>
			{ reply.status === 'trash' ? (
				<div className="sanad-replies__row">
					{ facts }
					<Button
						variant="secondary"
						size="compact"
						onClick={ async () => {
							if ( await restore( reply ) ) {
								props.onRestored();
							}
						} }
					>
						{ __( 'Take out of the trash', 'sanad' ) }
					</Button>
				</div>
			) : (
				<RouteLink
					className="sanad-replies__row"
					to={ props.to }
					aria-current={ props.isOpen ? 'true' : undefined }
				>
					{ facts }
				</RouteLink>
			) }
		</li>
	);
}
