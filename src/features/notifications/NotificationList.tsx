import { Button } from '@wordpress/components';
import { useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { bell } from '@wordpress/icons';

import { RouteLink, screenRoute, useRoute } from '../../app/router';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { RelativeTime } from '../../components/RelativeTime';
import { useNotifications } from '../../data';
import { notificationSentence } from '../../data/notifications';
import type { Notification } from '../../types/api';
import { notificationRoute } from './notification-route';

interface ItemProps {
	notification: Notification;
	onChoose: () => void;
}

function Item( { notification, onChoose }: ItemProps ) {
	const { query } = useRoute();
	const { see } = useNotifications();
	const { id, ticket, created_at: at, seen_at: seen } = notification;
	return (
		<li className={ seen === null ? 'is-new' : undefined }>
			<RouteLink
				className="sanad-notifications__item"
				to={ notificationRoute( notification, query ) }
				onClick={ () => {
					see( { ids: [ id ] } );
					onChoose();
				} }
			>
				<span className="sanad-notifications__sentence">
					{ seen === null && (
						<span className="screen-reader-text">
							{ __( 'New:', 'sanad' ) }{ ' ' }
						</span>
					) }
					{ notificationSentence( notification ) }
				</span>
				<span className="sanad-notifications__ticket">
					<bdi dir="ltr">#{ ticket.number }</bdi>{ ' ' }
					<bdi>{ ticket.subject }</bdi>
				</span>
				<span className="sanad-notifications__time">
					<RelativeTime time={ at } />
				</span>
			</RouteLink>
		</li>
	);
}

/**
 * What the agent was told of, newest first; each leads to its ticket.
 *
 * @param props
 * @param props.onChoose
 */
export function NotificationList( { onChoose }: { onChoose: () => void } ) {
	const { items, unseen, newest, error, see, reload } = useNotifications();
	const heading = useRef< HTMLHeadingElement >( null );

	return (
		<section
			className="sanad-notifications"
			aria-label={ __( 'Notifications', 'sanad' ) }
		>
			<header className="sanad-notifications__head">
				<h2 ref={ heading } tabIndex={ -1 }>
					{ __( 'Notifications', 'sanad' ) }
				</h2>
				{ unseen > 0 && (
					<Button
						variant="link"
						onClick={ () => {
							// The button goes with what it marks.
							heading.current?.focus();
							see( { until: newest ?? 0 } );
						} }
					>
						{ __( 'Mark all as seen', 'sanad' ) }
					</Button>
				) }
			</header>
			{ error && <ErrorNotice error={ error } onRetry={ reload } /> }
			{ items.length === 0 && newest !== null && ! error && (
				<EmptyState icon={ bell }>
					{ __(
						'Nothing yet. Tickets that are given to you, mentions and answers appear here.',
						'sanad'
					) }
				</EmptyState>
			) }
			<ul className="sanad-notifications__list">
				{ items.map( ( notification ) => (
					<Item
						key={ notification.id }
						notification={ notification }
						onChoose={ onChoose }
					/>
				) ) }
			</ul>
			<footer className="sanad-notifications__foot">
				<RouteLink
					to={ screenRoute( 'settings', {
						section: 'notifications',
					} ) }
					onClick={ onChoose }
				>
					{ __( 'Choose what you are told of', 'sanad' ) }
				</RouteLink>
			</footer>
		</section>
	);
}
