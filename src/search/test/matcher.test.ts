import { createMatcher, highlight, matches } from '..';

const marked = ( text: string, query: string ) =>
	highlight( text, query )
		.map( ( part ) => ( part.isMatch ? `[${ part.text }]` : part.text ) )
		.join( '' );

describe( 'matches', () => {
	it( 'finds the beginning of the last word while it is typed', () => {
		expect( matches( 'ship', 'Shipping costs' ) ).toBe( true );
		expect( matches( 'استر', 'سياسة الاسترجاع' ) ).toBe( true );
		expect( matches( 'الاستر', 'سياسة استرجاع' ) ).toBe( true );
		expect( matches( 'ship ', 'Shipments' ) ).toBe( false );
		expect( matches( 'shipm', 'Shipments', { isWhole: true } ) ).toBe(
			false
		);
		expect( matches( 'co shipping', 'Shipping costs' ) ).toBe( false );
	} );

	it( 'asks for every word, but not for common ones', () => {
		expect( matches( 'refund invoice', 'Refund' ) ).toBe( false );
		expect( matches( 'how to the refund', 'How refunds work' ) ).toBe(
			true
		);
		expect( matches( 'the', 'Refund' ) ).toBe( false );
	} );

	it( 'matches everything while nothing is typed', () => {
		expect( createMatcher( ' ?! ' ).isEmpty ).toBe( true );
		expect( matches( '', 'Refund' ) ).toBe( true );
	} );

	it( 'takes nothing typed for a pattern', () => {
		expect( matches( '.*', 'Refund' ) ).toBe( true );
		expect( matches( '(re', 'Refund' ) ).toBe( true );
		expect( matches( '[a-z]\\w', 'Refund' ) ).toBe( false );
	} );
} );

describe( 'rank', () => {
	it( 'puts closer and earlier words first', () => {
		const { rank } = createMatcher( 'refund' );
		const titles = [
			'About refunds',
			'Refund',
			'A card',
			'Refundable',
			'About a refund',
		];
		expect(
			titles
				.filter( rank )
				.sort( ( one, other ) => rank( other ) - rank( one ) )
		).toEqual( [
			'Refund',
			'About a refund',
			'About refunds',
			'Refundable',
		] );
	} );
} );

describe( 'highlight', () => {
	it( 'keeps the text as it was written', () => {
		expect( marked( 'سِيَاسَة الإِرْجَاعِ والاسترداد', 'ارجاع' ) ).toBe(
			'سِيَاسَة [الإِرْجَاعِ] والاسترداد'
		);
		expect( marked( 'طلب رقم ١٢٣٤!', '1234' ) ).toBe( 'طلب رقم [١٢٣٤]!' );
		expect( marked( 'Refunds & <b>returns</b>', 'refund returns' ) ).toBe(
			'[Refunds] & <b>[returns]</b>'
		);
	} );

	it( 'answers the whole text in pieces', () => {
		const text = '  «شحنـــات» — 👍 Straße';
		for ( const query of [ 'شحنة', 'strasse', '', 'x' ] ) {
			expect(
				highlight( text, query )
					.map( ( part ) => part.text )
					.join( '' )
			).toBe( text );
		}
		expect( highlight( '', 'x' ) ).toEqual( [] );
	} );
} );
