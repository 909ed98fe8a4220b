import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { store as preferencesStore } from '@wordpress/preferences';

import { layOut, rows, showList } from '../../../../tests/js/support/long-list';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

beforeAll( layOut );

describe( 'a long list', () => {
	it( 'draws what is near the window, and says which rows these are of how many', async () => {
		const { scrollTo } = showList( 300 );
		await screen.findByText( 'Subject 1' );
		expect( rows().length ).toBeLessThan( 40 );
		expect( rows()[ 0 ] ).toHaveAttribute( 'aria-posinset', '1' );
		// The end is not known yet.
		expect( rows()[ 0 ] ).toHaveAttribute( 'aria-setsize', '-1' );

		for ( const row of [ 100, 200 ] ) {
			await scrollTo( row );
		}
		expect( await screen.findByText( 'Subject 201' ) ).toBeInTheDocument();
		expect( screen.queryByText( 'Subject 50' ) ).not.toBeInTheDocument();
		expect( rows().length ).toBeLessThan( 45 );
		expect(
			screen.getByText( 'Subject 201' ).closest( 'li' )
		).toHaveAttribute( 'aria-setsize', '300' );
	} );

	it( 'fetches its pages before the reader comes to their end', async () => {
		const { pages, scrollTo } = showList( 1_000 );
		await screen.findByText( 'Subject 1' );
		await scrollTo( 0 );
		// Fifty rows are there, and the next hundred and more come at once.
		expect( pages().length ).toBeGreaterThan( 1 );
		const before = pages().length;
		await scrollTo( 1 );
		expect( pages().length ).toBe( before );
	} );

	it( 'keeps the row with the focus, however far it is scrolled away', async () => {
		const { scrollTo } = showList( 300 );
		const first = await screen.findByRole( 'link', {
			name: /Subject 1\b/,
		} );
		act( () => first.focus() );
		await scrollTo( 100 );
		await scrollTo( 200 );
		expect( first ).toHaveFocus();
		await userEvent.keyboard( 'j' );
		expect(
			screen.getByRole( 'link', { name: /Subject 2\b/ } )
		).toHaveFocus();
	} );

	it( 'leads the keyboard to rows that are not drawn', async () => {
		showList( 45 );
		const first = await screen.findByRole( 'link', {
			name: /Subject 1\b/,
		} );
		expect( screen.queryByText( 'Subject 45' ) ).not.toBeInTheDocument();
		act( () => first.focus() );
		await userEvent.keyboard( '{End}' );
		expect(
			await screen.findByRole( 'link', { name: /Subject 45\b/ } )
		).toHaveFocus();
		await userEvent.keyboard( '{Home}' );
		expect(
			screen.getByRole( 'link', { name: /Subject 1\b/ } )
		).toHaveFocus();
	} );

	it( 'forgets tickets far away, and asks for their page again', async () => {
		const { select, pages, scrollTo, dispatch } = showList( 3_000 );
		await screen.findByText( 'Subject 1' );
		const query = { view: 'open', topic: 3_000, sort: 'newest' } as const;
		const isMore = () =>
			select.getList( 'view=open&topic=3000&sort=newest' ).nextCursor;
		// Drawn once, and not for each page.
		await act( async () => {
			while ( isMore() ) {
				await dispatch.fetchMore( query );
			}
		} );
		// While they come, not only once the reader rests.
		expect( select.getTickets().size ).toBeLessThan( 2_100 );
		await scrollTo( 2_900 );
		expect( select.getTickets().size ).toBeLessThan( 1_100 );

		const before = pages().length;
		await scrollTo( 1_000 );
		expect( await screen.findByText( 'Subject 1001' ) ).toBeInTheDocument();
		expect( pages().length - before ).toBeLessThanOrEqual( 2 );
	} );
} );

describe( 'what is new', () => {
	it( 'is marked in words too', async () => {
		showList(
			4,
			( id ) =>
				( {
					1: { unread: true, read_message_id: 3 },
					2: { unread: true, read_message_id: 0 },
					3: { unread: false },
					// Others have dealt with it.
					4: {
						unread: true,
						read_message_id: 0,
						folder: 'inbox' as const,
						status: 'resolved' as const,
						status_group: 'open' as const,
					},
				} )[ id ] ?? {}
		);
		await screen.findByText( 'Subject 1' );
		const [ first, second, third ] = rows();
		expect( first ).toHaveTextContent( 'New since you looked' );
		expect( second ).toHaveTextContent( 'Not opened yet' );
		expect( third ).not.toHaveTextContent( /New since|Not opened/ );
	} );
} );

describe( 'what the agent has left unsent', () => {
	const STATES = [ '', 'scheduled', 'sending', 'stale', 'failed' ] as const;

	it( 'is said in the row, with what becomes of it', async () => {
		showList( 6, ( id ) => ( {
			unsent:
				id === 6
					? null
					: {
							kind: 'reply',
							send_state: STATES[ id - 1 ]!,
							send_at: id === 1 ? null : '2027-01-05T09:00:00Z',
						},
		} ) );
		await screen.findByText( 'Subject 1' );
		const said = rows().map(
			( row ) =>
				/Draft|Goes out|Being sent|Not sent/.exec(
					row.textContent ?? ''
				)?.[ 0 ]
		);
		expect( said ).toEqual( [
			'Draft',
			'Goes out',
			'Being sent',
			'Not sent',
			'Not sent',
			undefined,
		] );
	} );
} );

describe( 'the table', () => {
	async function table( columns?: string ) {
		Object.defineProperty( HTMLElement.prototype, 'clientWidth', {
			configurable: true,
			get: () => 1_000,
		} );
		const desk = showList( 3, () => ( {
			assignee: { id: 5, name: 'هدى', avatar_url: null },
			order: { id: 9, number: '2231' },
		} ) );
		await act( async () => {
			const { set } = desk.registry.dispatch( preferencesStore );
			void set( 'sanad', 'listLayout', 'table' );
			if ( columns ) {
				void set( 'sanad', 'listColumns', columns );
			}
		} );
		return {
			...desk,
			grid: await screen.findByRole( 'table', { name: 'Tickets' } ),
		};
	}

	afterEach( () => {
		Reflect.deleteProperty( HTMLElement.prototype, 'clientWidth' );
	} );

	it( 'has the columns that the agent chose, in his order', async () => {
		const { grid } = await table( 'order,nonsense,subject,assignee' );
		expect(
			within( grid )
				.getAllByRole( 'columnheader' )
				.map( ( { textContent } ) => textContent )
		).toEqual( [ 'Choose', 'Order', 'Subject', 'Assignee' ] );
		const row = within( grid ).getAllByRole( 'row' )[ 1 ]!;
		expect(
			within( row )
				.getAllByRole( 'cell' )
				.slice( 1 )
				.map( ( { textContent } ) => textContent )
		).toEqual( [ '#2231', 'Subject 1', expect.stringContaining( 'هدى' ) ] );
		expect( row ).toHaveAttribute( 'aria-rowindex', '2' );
		expect( grid ).toHaveAttribute( 'aria-rowcount', '4' );
	} );

	it( 'is put in order by its heads, which keep the focus', async () => {
		const { grid } = await table();
		const head = ( name: string ) =>
			within( grid ).getByRole( 'columnheader', { name } );
		const button = ( name: string ) =>
			within( head( name ) ).getByRole( 'button' );
		const sortOf = ( name: string ) =>
			head( name ).getAttribute( 'aria-sort' );
		expect( sortOf( 'Last message' ) ).toBe( 'descending' );
		await userEvent.click( button( 'Last message' ) );
		expect( window.location.search ).toContain( 'sort=oldest' );
		expect( sortOf( 'Last message' ) ).toBe( 'ascending' );
		expect( button( 'Last message' ) ).toHaveFocus();
		await userEvent.click( button( 'Waiting' ) );
		expect( window.location.search ).toContain( 'sort=waiting' );
		expect( sortOf( 'Last message' ) ).toBeNull();
	} );

	it( 'takes and drops columns, but never the subject', async () => {
		const { grid } = await table( 'subject,number' );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Display' } )
		);
		expect(
			await screen.findByRole( 'checkbox', { name: 'Subject' } )
		).toBeDisabled();
		await userEvent.click(
			screen.getByRole( 'checkbox', { name: 'Number' } )
		);
		await userEvent.click(
			screen.getByRole( 'checkbox', { name: 'Order' } )
		);
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Move “Order” up' } )
		);
		expect(
			within( grid )
				.getAllByRole( 'columnheader' )
				.map( ( { textContent } ) => textContent )
		).toEqual( [ 'Choose', 'Order', 'Subject' ] );
	} );

	it( 'is walked, chosen in and opened from by keyboard as the rows are', async () => {
		await table();
		const link = screen.getByRole( 'link', { name: 'Subject 1' } );
		act( () => link.focus() );
		await userEvent.keyboard( 'jx' );
		expect(
			screen.getByRole( 'link', { name: 'Subject 2' } )
		).toHaveFocus();
		expect( screen.getByText( '1 chosen' ) ).toBeInTheDocument();
	} );
} );
