import { headingsOf, type EditedBlock } from '../headings';

const block = (
	name: string,
	attributes: Record< string, unknown > = {},
	innerBlocks: EditedBlock[] = []
): EditedBlock => ( { clientId: name, name, attributes, innerBlocks } );

it( 'finds the headings of the second and third level, inside of other blocks too', () => {
	const blocks = [
		block( 'core/heading', { content: 'Not a section', level: 1 } ),
		block( 'core/heading', { content: 'Papers &amp; <em>steps</em>' } ),
		block( 'core/group', {}, [
			block( 'core/heading', { content: 'المدة', level: 3 } ),
			block( 'core/heading', { content: 'Too deep', level: 4 } ),
		] ),
		block( 'core/heading', { content: ' ', level: 2 } ),
		block( 'core/paragraph', { content: 'Text' } ),
	];
	expect( headingsOf( blocks ) ).toEqual( [
		{ key: 'core/heading', level: 2, text: 'Papers & steps' },
		{ key: 'core/heading', level: 3, text: 'المدة' },
	] );
} );

it( 'reads what the editor keeps in the place of text', () => {
	const content = { toString: () => 'Delivery<br>times' };
	expect(
		headingsOf( [ block( 'core/heading', { content } ) ] )[ 0 ]?.text
	).toBe( 'Delivery times' );
} );
