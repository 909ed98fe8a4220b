import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mountEdit } from '../../shared/editor/test/mount-edit';
import metadata from '../block.json';
import { Edit, type ContactFormAttributes } from '../edit';

jest.mock( '@wordpress/block-editor', () =>
	jest.requireActual( '../../shared/editor/test/fake-block-editor' )
);

function edit( changes: Partial< ContactFormAttributes > = {} ) {
	const { setAttributes, container } = mountEdit( Edit, metadata, changes );
	const form = within(
		container.querySelector( '.sanad-form' ) as HTMLElement
	);
	return { setAttributes, form };
}

describe( 'the contact form in the editor', () => {
	beforeEach( () => {
		window.sanadContactForm = {
			topics: [
				{ id: 3, name: 'Delivery' },
				{ id: 5, name: 'Returns' },
			],
			privacyUrl: '',
		};
	} );

	it( 'shows the fields that visitors will see', () => {
		const { form } = edit();
		for ( const label of [
			'Your name',
			'E-mail address',
			'What is it about?',
			'Order number',
			'Your question',
			'Files',
		] ) {
			expect( form.getByText( label ) ).toBeInTheDocument();
		}
		expect( form.queryByText( 'Subject' ) ).not.toBeInTheDocument();
		expect( form.getAllByText( '(optional)' ) ).toHaveLength( 3 );
	} );

	it( 'asks for a field as it is told', async () => {
		const { setAttributes } = edit();
		await userEvent.selectOptions(
			screen.getByLabelText( 'Subject' ),
			'Required'
		);
		expect( setAttributes ).toHaveBeenCalledWith( {
			subjectField: 'required',
		} );
	} );

	it( 'hides what is not asked for', () => {
		const { form } = edit( { nameField: 'hidden', filesField: 'hidden' } );
		expect( form.queryByText( 'Your name' ) ).not.toBeInTheDocument();
		expect( form.queryByText( 'Files' ) ).not.toBeInTheDocument();
	} );

	it( 'offers the ticked topics only', async () => {
		const { setAttributes } = edit( { topicIds: [ 5 ] } );
		await userEvent.click( screen.getByText( 'Topics' ) );
		await userEvent.click( screen.getByLabelText( 'Delivery' ) );
		expect( setAttributes ).toHaveBeenLastCalledWith( {
			topicIds: [ 5, 3 ],
		} );
		await userEvent.click( screen.getByLabelText( 'Returns' ) );
		expect( setAttributes ).toHaveBeenLastCalledWith( { topicIds: [] } );
	} );

	it( 'begins with a sentence of consent that names the privacy page', async () => {
		window.sanadContactForm!.privacyUrl =
			'https://shop.example/privacy?a=1&b=2';
		const { setAttributes } = edit();
		await userEvent.click( screen.getByText( 'Consent' ) );
		await userEvent.click( screen.getByLabelText( 'Ask for consent' ) );
		const { consent } = setAttributes.mock.calls[ 0 ]?.[ 0 ] ?? {};
		expect( consent ).toContain(
			'<a href="https://shop.example/privacy?a=1&amp;b=2">privacy policy</a>'
		);
	} );

	it( 'lets its texts be written in place', () => {
		const { setAttributes } = edit( { consent: 'Yes' } );
		for ( const [ label, attribute ] of [
			[ 'Heading', 'heading' ],
			[ 'Text of the button', 'buttonText' ],
			[ 'Consent sentence', 'consent' ],
		] as const ) {
			fireEvent.change( screen.getByLabelText( label ), {
				target: { value: 'اسألنا' },
			} );
			expect( setAttributes ).toHaveBeenLastCalledWith( {
				[ attribute ]: 'اسألنا',
			} );
		}
	} );
} );
