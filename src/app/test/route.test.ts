import { parseRoute, type Route, routeUrl } from '../router/route';

const BASE = 'http://localhost/wp-admin/admin.php?page=sanad';

function search( state: string ): string {
	return `?page=sanad${ state }`;
}

it( 'opens with all open tickets', () => {
	expect( parseRoute( search( '' ) ) ).toEqual( {
		query: { view: 'open', sort: 'newest' },
		ticket: null,
		compose: null,
		screen: null,
	} );
} );

it.each< [ string, Partial< Route > ] >( [
	[
		'&view=mine&sort=oldest&ticket=12',
		{ query: { view: 'mine', sort: 'oldest' }, ticket: 12 },
	],
	[
		'&view=open&status=open%2Cpending&assignee=none&priority=urgent&channel=in_person&topic=3&team=4&tag=5',
		{
			query: {
				view: 'open',
				sort: 'newest',
				status: [ 'open', 'pending' ],
				assignee: 'none',
				priority: 'urgent',
				channel: 'in_person',
				topic: 3,
				team: 4,
				tag: 5,
			},
		},
	],
	[
		'&search=%D9%85%D9%82%D8%A7%D8%B3+%26+more',
		{ query: { search: 'مقاس & more', sort: 'newest' } },
	],
	[ '&customer=7', { query: { customer: 7, sort: 'newest' } } ],
	[
		'&order=8&folder=inbox',
		{ query: { order: 8, folder: 'inbox', sort: 'newest' } },
	],
	[
		'&compose=1&order=8&customer=7',
		{
			query: { view: 'open', sort: 'newest' },
			compose: { order: 8, customer: 7 },
		},
	],
	[
		'&screen=articles&status=draft&search=%D9%85%D9%82%D8%A7%D8%B3',
		{
			query: { view: 'open', sort: 'newest' },
			screen: {
				name: 'articles',
				args: { status: 'draft', search: 'مقاس' },
			},
		},
	],
] )( 'reads %s and writes what it read', ( state, expected ) => {
	const route = parseRoute( search( state ) );
	expect( route ).toEqual( {
		ticket: null,
		compose: null,
		screen: null,
		...expected,
	} );
	const url = new URL( routeUrl( BASE, route ), BASE );
	expect( url.searchParams.get( 'page' ) ).toBe( 'sanad' );
	expect( parseRoute( url.search ) ).toEqual( route );
} );

it.each( [
	'&view=everything',
	'&sort=price',
	'&status=lost',
	'&ticket=-1',
	'&ticket=1e3',
	'&tag=0',
	'&assignee=you',
	'&priority=HIGH',
	'&search=++',
	'&customer=7%27',
	'&screen=nowhere',
] )( 'leaves out what is wrong: %s', ( state ) => {
	expect( parseRoute( search( state ) ) ).toEqual(
		parseRoute( search( '' ) )
	);
} );
