import { partsOf, readFound } from '../hits';

const names = { en: 'English', ar: 'العربية' };

const hit = ( changes: Record< string, unknown > = {} ) => ( {
	id: 7,
	title: 'Parcel',
	title_html: 'My <mark>parcel</mark>',
	passage_html: '',
	url: 'https://shop.example/help/parcel/',
	language: 'en',
	category: 'Delivery',
	matched: 'exact',
	is_other_language: false,
	...changes,
} );

describe( 'what the server found', () => {
	it( 'is read into text', () => {
		const found = readFound(
			{ items: [ hit() ], total: 12, corrected: null },
			names
		);
		expect( found ).toEqual( {
			options: [
				{
					articleId: 7,
					url: 'https://shop.example/help/parcel/',
					language: 'en',
					title: [
						{ text: 'My ', isMarked: false },
						{ text: 'parcel', isMarked: true },
					],
					passage: [],
					places: [ 'Delivery' ],
				},
			],
			total: 12,
			corrected: '',
		} );
	} );

	it( 'says which other language an article is in', () => {
		const items = [
			hit( { language: 'ar', is_other_language: true, category: '' } ),
			hit( { language: 'constructor', is_other_language: true } ),
		];
		const found = readFound( { items, total: 2 }, names );
		expect( found?.options.map( ( { places } ) => places ) ).toEqual( [
			[ 'العربية' ],
			[ 'Delivery', 'constructor' ],
		] );
	} );

	it.each( [
		[ 'an address that runs', { url: 'javascript:alert(1)' } ],
		[ 'no address', { url: 'https://' } ],
		[ 'no id', { id: '7' } ],
		[ 'no title', { title_html: '' } ],
	] )( 'leaves out what has %s', ( _what, changes ) => {
		expect(
			readFound( { items: [ hit( changes ), null, 5 ], total: 3 }, names )
				?.options
		).toEqual( [] );
	} );

	it.each( [ null, [], {}, { items: {} }, 'x' ] )( 'is not %o', ( body ) => {
		expect( readFound( body, names ) ).toBeNull();
	} );

	it( 'never reaches a prototype', () => {
		readFound(
			JSON.parse(
				'{"__proto__":{"polluted":true},"items":[{"__proto__":{"polluted":true}}]}'
			),
			names
		);
		expect( ( {} as Record< string, unknown > ).polluted ).toBeUndefined();
	} );
} );

it( 'takes marked text apart, whatever stands in it', () => {
	expect(
		partsOf( 'a &lt;b&gt; <mark>مقاس</mark><img src=x onerror=alert(1)>' )
	).toEqual( [
		{ text: 'a <b> ', isMarked: false },
		{ text: 'مقاس', isMarked: true },
	] );
} );
