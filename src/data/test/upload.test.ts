import apiFetch from '@wordpress/api-fetch';

import { upload } from '../upload';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: Object.assign( jest.fn(), { nonceMiddleware: { nonce: 'abc' } } ),
} ) );

const open = jest.fn();

class FakeRequest {
	public upload = {};
	public status = 201;
	public response = { id: 5 };
	public onload = () => {};
	public open = open;
	public setRequestHeader = jest.fn();
	public send() {
		this.onload();
	}
}

it( 'asks for the sentences in the language of the agent', async () => {
	window.XMLHttpRequest = FakeRequest as unknown as typeof XMLHttpRequest;
	await expect(
		upload(
			'/attachments',
			new FormData(),
			new AbortController().signal,
			jest.fn()
		)
	).resolves.toEqual( { id: 5 } );
	expect( apiFetch ).not.toHaveBeenCalled();
	const [ , url ] = open.mock.calls[ 0 ];
	expect( url ).toMatch( /sanad\/v1\/attachments[?&]_locale=user$/ );
} );
