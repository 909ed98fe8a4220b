import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { Delivery } from '../../../../types/api';
import { DeliveryState } from '../DeliveryState';

const QUEUED: Delivery = {
	state: 'queued',
	error: null,
	attempts: 0,
	next_attempt_at: '2026-01-01T10:05:00Z',
	sent_at: null,
};

function show( delivery: Partial< Delivery > ) {
	const onRetry = jest.fn();
	render(
		<DeliveryState
			delivery={ { ...QUEUED, ...delivery } }
			onRetry={ onRetry }
		/>
	);
	return onRetry;
}

it( 'offers nothing while a mail is on its way for the first time', () => {
	show( {} );
	expect( screen.getByText( 'On its way' ) ).toBeInTheDocument();
	expect( screen.queryByRole( 'button' ) ).not.toBeInTheDocument();
} );

it( 'says why a mail was not sent, and sends it again', async () => {
	const onRetry = show( {
		state: 'failed',
		attempts: 8,
		error: 'The address was refused.',
	} );
	expect(
		screen.getByText( 'Not sent: \u2068The address was refused.\u2069' )
	).toBeInTheDocument();
	await userEvent.click(
		screen.getByRole( 'button', { name: 'Retry now' } )
	);
	expect( onRetry ).toHaveBeenCalledTimes( 1 );
} );

it.each( [
	[ 'unknown', 1 ],
	[ 'queued', 2 ],
] as const )( 'can be tried at once: %s', ( state, attempts ) => {
	show( { state, attempts, error: 'Busy.' } );
	expect(
		screen.getByRole( 'button', { name: 'Retry now' } )
	).toBeInTheDocument();
} );
