import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { createDesk } from '../../../../tests/js/support/desk';
import { ChoiceMenu } from '..';

const CHOICES = [
	{ key: '1', label: 'Me', group: 'Agents', isChosen: true },
	{ key: '2', label: 'Huda', group: 'Agents' },
	{ key: '3', label: 'أحمد', group: 'Agents' },
	{ key: '4', label: 'Returns', group: 'Teams' },
];

const onChoose = jest.fn();
const onCreate = jest.fn();

function show( more: Partial< Parameters< typeof ChoiceMenu >[ 0 ] > = {} ) {
	const desk = createDesk();
	return render(
		<>
			<button>Before</button>
			<ChoiceMenu
				label="Assign"
				fieldLabel="Find somebody"
				shortcut="assign"
				choices={ CHOICES }
				onChoose={ onChoose }
				onCreate={ onCreate }
				{ ...more }
			/>
		</>,
		{ wrapper: desk.wrapper }
	);
}

const button = () => screen.getByRole( 'button', { name: 'Assign' } );
const field = () => screen.findByRole( 'combobox', { name: 'Find somebody' } );
const options = () =>
	screen.queryAllByRole( 'option' ).map( ( one ) => one.textContent );
const active = () =>
	screen.getByRole( 'option', { selected: true } ).textContent;

beforeEach( () => {
	onChoose.mockClear();
	onCreate.mockClear();
} );

it( 'opens by its key, chooses by keyboard and gives the focus back', async () => {
	show();
	const before = screen.getByRole( 'button', { name: 'Before' } );
	act( () => before.focus() );
	await userEvent.keyboard( 'a' );
	expect( await field() ).toHaveFocus();
	expect( await field() ).toHaveValue( '' );
	expect( active() ).toBe( 'MeChosen' );
	await userEvent.keyboard( '{ArrowDown}' );
	expect( active() ).toBe( 'Huda' );
	await userEvent.keyboard( '{Enter}' );
	expect( onChoose.mock.calls ).toEqual( [ [ CHOICES[ 1 ] ] ] );
	expect( screen.queryByRole( 'dialog' ) ).not.toBeInTheDocument();
	expect( before ).toHaveFocus();
} );

it( 'finds what is typed, in Arabic too, under its heading', async () => {
	show();
	await userEvent.click( button() );
	await userEvent.type( await field(), 'احمد' );
	expect( options() ).toEqual( [ 'أحمد' ] );
	expect( screen.getByText( 'Agents' ) ).toBeInTheDocument();
	expect( screen.queryByText( 'Teams' ) ).not.toBeInTheDocument();
	await userEvent.clear( await field() );
	await userEvent.type( await field(), 'nobody at all' );
	expect( options() ).toEqual( [] );
	expect( screen.getByText( 'Nothing fits.' ) ).toBeInTheDocument();
	await userEvent.keyboard( '{Enter}' );
	expect( onChoose ).not.toHaveBeenCalled();
} );

it.each( [ '{Escape}', '{Tab}' ] )(
	'leaves by %s without choosing, back to its button',
	async ( key ) => {
		show();
		await userEvent.click( button() );
		await field();
		await userEvent.keyboard( key );
		expect( screen.queryByRole( 'dialog' ) ).not.toBeInTheDocument();
		expect( button() ).toHaveFocus();
		expect( onChoose ).not.toHaveBeenCalled();
	}
);

it( 'chooses by mouse', async () => {
	show();
	await userEvent.click( button() );
	await userEvent.click( await screen.findByText( 'Returns' ) );
	expect( onChoose.mock.calls ).toEqual( [ [ CHOICES[ 3 ] ] ] );
} );

it( 'stays open where more than one can hold', async () => {
	show( { isMulti: true } );
	await userEvent.click( button() );
	await userEvent.type( await field(), 'hu{Enter}' );
	expect( onChoose.mock.calls ).toEqual( [ [ CHOICES[ 1 ] ] ] );
	expect( await field() ).toHaveFocus();
	expect( await field() ).toHaveValue( '' );
	expect( options() ).toHaveLength( 4 );
} );

it( 'makes a new one of what was typed, unless there is one', async () => {
	show( { createLabel: ( typed ) => `New: ${ typed }` } );
	await userEvent.click( button() );
	await userEvent.type( await field(), 'huda' );
	expect( options() ).toEqual( [ 'Huda' ] );
	await userEvent.type( await field(), ' s' );
	expect( options() ).toEqual( [ 'New: huda s' ] );
	await userEvent.keyboard( '{Enter}' );
	expect( onCreate.mock.calls ).toEqual( [ [ 'huda s' ] ] );
	expect( onChoose ).not.toHaveBeenCalled();
} );

it( 'opens by neither where there is nothing to be done', async () => {
	show( { isDisabled: true } );
	await userEvent.keyboard( 'a' );
	await userEvent.click( button() );
	expect( screen.queryByRole( 'dialog' ) ).not.toBeInTheDocument();
} );
