import { Button } from '@wordpress/components';
import { lazy, Suspense, useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { close } from '@wordpress/icons';

import { useRoute } from '../../../app/router';
import type { StoredTicket } from '../../../data';
import { Followers } from '../Followers';
import type { Insertion } from '../InsertMenu/insertion';
import { CustomerCard } from './CustomerCard';
import { OrderList } from './OrderList';
import './Panel.scss';
import './OrderCard.scss';
import { Properties } from './Properties';

const ArticlePanel = lazy(
	() => import( /* webpackChunkName: "article-panel" */ '../ArticlePanel' )
);

const RelatedTickets = lazy(
	() => import( /* webpackChunkName: "related-tickets" */ '../Related' )
);

const SideRequests = lazy(
	() => import( /* webpackChunkName: "side-requests" */ '../SideRequests' )
);

interface Props {
	ticket: StoredTicket;
	/** Lies over the conversation, where there is no room beside it. */
	isDrawer: boolean;
	/** How often it was asked for the form of a side request; it opens with each time. */
	asksWanted: number;
	onClose: () => void;
	/** Puts something into the answer; null where nothing can be answered. */
	onInsert: ( ( insertion: Insertion ) => void ) | null;
}

/**
 * What belongs to a ticket beside its conversation: the customer, his orders, the properties, articles.
 *
 * @param props
 * @param props.ticket
 * @param props.isDrawer
 * @param props.asksWanted
 * @param props.onClose
 * @param props.onInsert
 */
export function Panel( {
	ticket,
	isDrawer,
	asksWanted,
	onClose,
	onInsert,
}: Props ) {
	const panel = useRef< HTMLElement >( null );
	const { request } = useRoute();

	useEffect( () => {
		if ( ! isDrawer ) {
			return undefined;
		}
		const before = panel.current?.ownerDocument.activeElement;
		panel.current?.focus();
		return () => {
			if ( before instanceof HTMLElement ) {
				before.focus();
			}
		};
	}, [ isDrawer ] );

	return (
		// The keys reach the drawer from the fields in it.
		// eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
		<aside
			ref={ panel }
			className={ `sanad-panel${ isDrawer ? ' is-drawer' : '' }` }
			aria-label={ __( 'Customer and orders', 'sanad' ) }
			tabIndex={ -1 }
			onKeyDown={ ( event ) => {
				if (
					isDrawer &&
					event.key === 'Escape' &&
					! event.defaultPrevented
				) {
					event.stopPropagation();
					onClose();
				}
			} }
		>
			{ isDrawer && (
				<div className="sanad-panel__close">
					<Button
						icon={ close }
						label={ __( 'Close', 'sanad' ) }
						onClick={ onClose }
					/>
				</div>
			) }
			<CustomerCard ticket={ ticket } />
			<Properties ticket={ ticket } />
			<section aria-label={ __( 'Followers', 'sanad' ) }>
				<h3>{ __( 'Followers', 'sanad' ) }</h3>
				<Followers key={ ticket.id } ticket={ ticket } />
			</section>
			<OrderList key={ ticket.id } ticket={ ticket } />
			<section aria-label={ __( 'Related tickets', 'sanad' ) }>
				<h3>{ __( 'Related tickets', 'sanad' ) }</h3>
				<Suspense fallback={ null }>
					<RelatedTickets key={ ticket.id } ticket={ ticket } />
				</Suspense>
			</section>
			<section aria-label={ __( 'Side requests', 'sanad' ) }>
				<h3>{ __( 'Side requests', 'sanad' ) }</h3>
				<Suspense fallback={ null }>
					<SideRequests
						key={ ticket.id }
						ticket={ ticket }
						opened={ request ?? null }
						calls={ asksWanted }
					/>
				</Suspense>
			</section>
			<section aria-label={ __( 'Articles', 'sanad' ) }>
				<h3>{ __( 'Articles', 'sanad' ) }</h3>
				<Suspense fallback={ null }>
					<ArticlePanel
						key={ ticket.id }
						ticket={ ticket }
						onInsert={ onInsert }
					/>
				</Suspense>
			</section>
		</aside>
	);
}
