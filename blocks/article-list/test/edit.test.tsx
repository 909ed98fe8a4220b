import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mountEdit } from '../../shared/editor/test/mount-edit';
import metadata from '../block.json';
import { Edit, type ListAttributes } from '../edit';

jest.mock( '@wordpress/block-editor', () =>
	jest.requireActual( '../../shared/editor/test/fake-block-editor' )
);
jest.mock(
	'@wordpress/server-side-render',
	() =>
		jest.requireActual(
			'../../shared/editor/test/fake-server-side-render'
		),
	{ virtual: true }
);

const edit = ( changes: Partial< ListAttributes > = {}, context = {} ) =>
	mountEdit( Edit, metadata, changes, context ).setAttributes;

describe( 'the list of articles in the editor', () => {
	beforeEach( () => {
		window.sanadHelpCentre = {
			languages: [
				{ code: 'ar', name: 'العربية' },
				{ code: 'en', name: 'English' },
			],
			categories: [
				{ id: 3, name: 'Delivery', depth: 0 },
				{ id: 5, name: 'Tracking', depth: 1 },
			],
		};
	} );

	it( 'shows what the server prints, for the article that is edited', () => {
		edit( {}, { postId: 9 } );
		const preview = screen.getByTestId( 'preview' );
		expect( preview ).toHaveAttribute( 'data-block', 'sanad/article-list' );
		expect( preview ).toHaveTextContent( '{"post_id":9}' );
	} );

	it( 'says why it may be empty', () => {
		edit( { source: 'popular' } );
		expect( screen.getByTestId( 'preview' ) ).toHaveTextContent(
			'What visitors read most appears here.'
		);
	} );

	it( 'asks for a category where that narrows the list', async () => {
		const setAttributes = edit( { source: 'category' } );
		const category = screen.getByLabelText( 'Category' );
		expect( category ).toHaveTextContent( '– Tracking' );
		await userEvent.selectOptions( category, '5' );
		expect( setAttributes ).toHaveBeenCalledWith( { categoryId: 5 } );
	} );

	it( 'asks for none where the article decides', () => {
		edit( { source: 'related' } );
		expect( screen.queryByLabelText( 'Category' ) ).not.toBeInTheDocument();
	} );

	it( 'offers the languages of the help centre', async () => {
		const setAttributes = edit();
		await userEvent.selectOptions(
			screen.getByLabelText( 'Language' ),
			'العربية'
		);
		expect( setAttributes ).toHaveBeenCalledWith( { language: 'ar' } );
	} );

	it( 'does not ask for a language where there is one', () => {
		window.sanadHelpCentre = {
			languages: [ { code: 'en', name: 'English' } ],
			categories: [],
		};
		edit();
		expect( screen.queryByLabelText( 'Language' ) ).not.toBeInTheDocument();
	} );

	it( 'asks how its heading reads only while it is shown', () => {
		edit( { showHeading: false } );
		expect(
			screen.queryByLabelText( 'Level of the headings' )
		).not.toBeInTheDocument();
	} );
} );
