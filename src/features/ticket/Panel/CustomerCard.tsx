import { __, _n, sprintf } from '@wordpress/i18n';
import { Icon, caution, check } from '@wordpress/icons';

import { RouteLink, useRoute } from '../../../app/router';
import { Avatar } from '../../../components/Avatar';
import { ErrorNotice } from '../../../components/ErrorNotice';
import type { StoredTicket } from '../../../data';
import { useCustomer } from '../../../data';
import type { Identity } from '../../../types/api';

function IdentityLine( { identity }: { identity: Identity } ) {
	return (
		<li>
			<bdi dir="ltr">{ identity.value }</bdi>
			<span
				className={
					identity.verified
						? 'sanad-customer__verified'
						: 'sanad-customer__unverified'
				}
			>
				<Icon
					icon={ identity.verified ? check : caution }
					size={ 16 }
				/>
				{ identity.verified
					? __( 'Verified', 'sanad' )
					: __( 'Not verified', 'sanad' ) }
			</span>
		</li>
	);
}

/**
 * Who asks: name, addresses and whether they are proved, earlier tickets.
 *
 * @param props
 * @param props.ticket
 */
export function CustomerCard( { ticket }: { ticket: StoredTicket } ) {
	const route = useRoute();
	const { customer, error, reload } = useCustomer( ticket.customer.id );
	const name = ticket.customer.name || ticket.customer.email || '';
	const others = Math.max( 0, ( customer?.ticket_count ?? 1 ) - 1 );

	return (
		<section
			className="sanad-customer"
			aria-label={ __( 'Customer', 'sanad' ) }
		>
			<header>
				<Avatar name={ name } size={ 40 } />
				<h3>
					<bdi>{ name }</bdi>
				</h3>
			</header>
			{ error && <ErrorNotice error={ error } onRetry={ reload } /> }
			<ul>
				{ customer?.identities
					.filter( ( { type } ) => type !== 'user' )
					.map( ( identity ) => (
						<IdentityLine
							key={ identity.id }
							identity={ identity }
						/>
					) ) }
			</ul>
			{ others > 0 && (
				<RouteLink
					to={ {
						...route,
						query: { customer: ticket.customer.id, sort: 'newest' },
					} }
				>
					{ sprintf(
						/* translators: %d: number of other tickets of this customer. */
						_n(
							'%d other ticket',
							'%d other tickets',
							others,
							'sanad'
						),
						others
					) }
				</RouteLink>
			) }
		</section>
	);
}
