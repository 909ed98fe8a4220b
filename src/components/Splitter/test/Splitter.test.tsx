import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { resetLocaleData } from '@wordpress/i18n';
import { useState } from '@wordpress/element';

import { Splitter } from '..';

function Frame() {
	const [ width, setWidth ] = useState( 360 );
	return (
		<Splitter
			label="Width of the list"
			value={ width }
			min={ 320 }
			max={ 420 }
			onChange={ setWidth }
		/>
	);
}

async function press( keys: string ): Promise< HTMLElement > {
	render( <Frame /> );
	const handle = screen.getByRole( 'separator', {
		name: 'Width of the list',
	} );
	await userEvent.tab();
	await userEvent.keyboard( keys );
	return handle;
}

afterEach( () => resetLocaleData( {} ) );

it.each( [
	[ '{ArrowRight}', '380' ],
	[ '{ArrowLeft}', '340' ],
	[ '{Home}', '320' ],
	[ '{End}', '420' ],
	[ '{ArrowLeft}{ArrowLeft}{ArrowLeft}', '320' ],
] )( '%s sets the width to %s', async ( keys, width ) => {
	expect( await press( keys ) ).toHaveAttribute( 'aria-valuenow', width );
} );

it( 'moves the same way as the arrow in Arabic', async () => {
	resetLocaleData( { 'text direction\u0004ltr': [ 'rtl' ] } );
	expect( await press( '{ArrowLeft}' ) ).toHaveAttribute(
		'aria-valuenow',
		'380'
	);
} );
