import type { BlockEditProps } from '@wordpress/blocks';
import { createReduxStore, register } from '@wordpress/data';
import { fireEvent, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import breadcrumbs from '../../../article-breadcrumbs/block.json';
import { Edit as Breadcrumbs } from '../../../article-breadcrumbs/edit';
import categories from '../../../article-categories/block.json';
import { Edit as Categories } from '../../../article-categories/edit';
import feedback from '../../../article-feedback/block.json';
import { Edit as Feedback } from '../../../article-feedback/edit';
import search from '../../../article-search/block.json';
import { Edit as Search } from '../../../article-search/edit';
import home from '../../../knowledge-base/block.json';
import { Edit as Home } from '../../../knowledge-base/edit';
import orderFaq from '../../../order-faq/block.json';
import { Edit as OrderFaq } from '../../../order-faq/edit';
import needHelp from '../../../still-need-help/block.json';
import { Edit as NeedHelp } from '../../../still-need-help/edit';
import { mountEdit, type Metadata } from './mount-edit';

jest.mock( '@wordpress/block-editor', () =>
	jest.requireActual( './fake-block-editor' )
);
jest.mock(
	'@wordpress/server-side-render',
	() => jest.requireActual( './fake-server-side-render' ),
	{ virtual: true }
);
const pages = [ { id: 7, title: { rendered: 'Contact' } } ];

// What WordPress keeps of its own pages.
register(
	createReduxStore( 'core', {
		reducer: () => ( {} ),
		selectors: { getEntityRecords: () => pages },
	} )
);

type AnyEdit = ComponentType< BlockEditProps< Record< string, unknown > > >;

/** A block that the server prints: its empty preview, then settings with what is chosen and what comes of it. */
const previewed: [
	metadata: Metadata,
	edit: unknown,
	emptyText: string,
	settings: [ label: string, value: string | null, attributes: object ][],
][] = [
	[
		breadcrumbs,
		Breadcrumbs,
		'On articles, the way from the start of the help centre appears here.',
		[ [ 'Links to other languages', null, { showLanguages: false } ] ],
	],
	[
		categories,
		Categories,
		'Categories with articles in them appear here.',
		[
			[ 'Show', '5', { parentId: 5 } ],
			[ 'Number of articles', null, { showCounts: false } ],
			[ 'Language', 'ar', { language: 'ar' } ],
		],
	],
	[
		search,
		Search,
		'The search appears here.',
		[
			[ 'Label', 'Ask', { label: 'Ask' } ],
			[ 'Text in the empty field', 'Size', { placeholder: 'Size' } ],
			[ 'Size', 'large', { size: 'large' } ],
			[ 'Language', 'ar', { language: 'ar' } ],
		],
	],
	[
		home,
		Home,
		'There are no articles here yet.',
		[
			[ 'Layout', 'list', { layout: 'list' } ],
			[ 'Show', '3', { parentId: 3 } ],
			[ 'Search', null, { showSearch: false } ],
			[ 'Icons', null, { showIcons: false } ],
			[ 'Descriptions', null, { showDescriptions: false } ],
			[ 'Number of articles', null, { showCounts: false } ],
			[ 'Level of the headings', '4', { headingLevel: 4 } ],
			[ 'Language', 'ar', { language: 'ar' } ],
		],
	],
	[
		orderFaq,
		OrderFaq,
		'Articles about the products of your own last order would stand here. You have ordered nothing that has articles.',
		[
			[ 'Ask guests to sign in', null, { showPrompt: false } ],
			[ 'Heading', 'Yours', { heading: 'Yours' } ],
			[ 'Level of the headings', '3', { headingLevel: 3 } ],
			[ 'Language', 'ar', { language: 'ar' } ],
		],
	],
];

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

describe.each( previewed )( '$name', ( metadata, edit, empty, settings ) => {
	it( 'shows what the server prints, or why that is nothing', () => {
		mountEdit( edit as AnyEdit, metadata, {}, { postId: 9 } );
		const preview = screen.getByTestId( 'preview' );
		expect( preview ).toHaveAttribute( 'data-block', metadata.name );
		expect( preview ).toHaveTextContent( '{"post_id":9}' );
		expect( preview ).toHaveTextContent( empty );
	} );

	it.each( settings )( 'sets: %s', ( label, value, attributes ) => {
		const { setAttributes } = mountEdit( edit as AnyEdit, metadata );
		const field = screen.getByLabelText( label );
		if ( value === null ) {
			fireEvent.click( field );
		} else {
			fireEvent.change( field, { target: { value } } );
		}
		expect( setAttributes ).toHaveBeenCalledWith( attributes );
	} );
} );

it( 'sets a number within its limits', () => {
	const { setAttributes } = mountEdit( OrderFaq, orderFaq );
	const field = screen.getByRole( 'spinbutton', { name: 'At most' } );
	expect( field ).toHaveAttribute( 'max', '20' );
	fireEvent.change( field, { target: { value: '12' } } );
	expect( setAttributes ).toHaveBeenLastCalledWith( { count: 12 } );
} );

describe.each( [
	[ feedback as Metadata, Feedback, [ [ 'Question', 'question' ] ] ],
	[
		needHelp,
		NeedHelp,
		[
			[ 'Heading', 'heading' ],
			[ 'Text', 'text' ],
			[ 'Text of the button', 'buttonText' ],
		],
	],
] as const )( '$name', ( metadata, edit, texts ) => {
	it.each( texts )(
		'lets its text be written in place: %s',
		( label, name ) => {
			const { setAttributes } = mountEdit( edit as AnyEdit, metadata );
			fireEvent.change( screen.getByLabelText( label ), {
				target: { value: 'اسألنا' },
			} );
			expect( setAttributes ).toHaveBeenCalledWith( {
				[ name ]: 'اسألنا',
			} );
		}
	);
} );

it( 'leads the button to the page that is chosen', () => {
	const { setAttributes } = mountEdit( NeedHelp, needHelp );
	const page = screen.getByRole( 'combobox', { name: /page/i } );
	fireEvent.change( page, { target: { value: '7' } } );
	expect( setAttributes ).toHaveBeenCalledWith( { pageId: 7 } );
} );
