import { FakeRequest } from '../../shared/test/fake-request';
import { addFiles, formatSize, handOver, removeFile, upload } from '../files';
import type { FormContext } from '../types';
import { config } from './config';

function setUp() {
	document.body.innerHTML = `<form>
		<input type="hidden" name="sanad_form[seal]" value="the-seal">
		<input type="hidden" name="sanad_form[upload_token]" value="">
		<input type="file" multiple>
	</form>`;
	const form = document.querySelector( 'form' ) as HTMLFormElement;
	const context = {
		files: [],
		hasFiles: false,
		announcement: '',
	} as unknown as FormContext;
	return { form, context };
}

const file = ( name: string, size = 10 ) =>
	new File( [ 'x'.repeat( size ) ], name );

describe( 'files', () => {
	beforeEach( () => FakeRequest.install() );

	it( 'are sent at once, under one token, and announced', async () => {
		const { form, context } = setUp();
		addFiles(
			[ file( 'صورة.png' ), file( 'b.pdf' ) ],
			form,
			context,
			config
		);
		expect( context.hasFiles ).toBe( true );
		expect( context.files.map( ( { uploading } ) => uploading ) ).toEqual( [
			true,
			true,
		] );

		const [ first, second ] = FakeRequest.sent.map( ( { body } ) => body );
		expect( first?.get( 'seal' ) ).toBe( 'the-seal' );
		expect( first?.get( 'upload_token' ) ).toMatch( /^[0-9a-f]{32}$/ );
		expect( second?.get( 'upload_token' ) ).toBe(
			first?.get( 'upload_token' )
		);
		expect( second?.get( 'client_key' ) ).not.toBe(
			first?.get( 'client_key' )
		);

		FakeRequest.sent[ 0 ]?.upload.onprogress?.( { loaded: 1, total: 2 } );
		expect( context.files[ 0 ]?.progress ).toBe( 50 );
		await FakeRequest.sent[ 0 ]?.answer( 201, { id: 9, error: null } );
		expect( context.files[ 0 ] ).toMatchObject( {
			id: 9,
			uploading: false,
			error: '',
		} );
		expect( context.announcement ).toBe( 'صورة.png is ready' );
	} );

	it( 'that are too large are not even sent', () => {
		const { form, context } = setUp();
		addFiles( [ file( 'film.mp4', 1001 ) ], form, context, config );
		expect( FakeRequest.sent ).toHaveLength( 0 );
		expect( context.files[ 0 ]?.error ).toBe( 'large file' );
	} );

	it( 'that are refused say why and cannot be tried again', async () => {
		const { form, context } = setUp();
		addFiles( [ file( 'x.php' ) ], form, context, config );
		await FakeRequest.last().answer( 400, {
			code: 'sanad_invalid',
			message: 'Not this kind.',
		} );
		expect( context.files[ 0 ] ).toMatchObject( {
			id: 0,
			error: 'Not this kind.',
			canRetry: false,
		} );
	} );

	it( 'that were lost on the way are tried again under the same key', async () => {
		const { form, context } = setUp();
		addFiles( [ file( 'a.png' ) ], form, context, config );
		const key = FakeRequest.last().body.get( 'client_key' );
		await FakeRequest.last().answer( 0, '' );
		const lost = context.files[ 0 ];
		expect( lost ).toMatchObject( {
			error: 'file failed',
			canRetry: true,
		} );

		void upload( lost!, form, context, config );
		expect( FakeRequest.last().body.get( 'client_key' ) ).toBe( key );
		await FakeRequest.last().answer( 201, { id: 3, error: null } );
		expect( lost ).toMatchObject( { id: 3, error: '' } );
	} );

	it( 'that the server could not save are an error too', async () => {
		const { form, context } = setUp();
		addFiles( [ file( 'a.png' ) ], form, context, config );
		await FakeRequest.last().answer( 201, { id: 3, error: 'Disk full.' } );
		expect( context.files[ 0 ] ).toMatchObject( {
			id: 0,
			error: 'Disk full.',
		} );
	} );

	it( 'are stopped and forgotten when removed', async () => {
		const { form, context } = setUp();
		addFiles( [ file( 'a.png' ) ], form, context, config );
		removeFile( context.files[ 0 ]!.key, context );
		expect( FakeRequest.last().isAborted ).toBe( true );
		expect( context.files ).toEqual( [] );
		expect( context.hasFiles ).toBe( false );
		await FakeRequest.last().answer( 0, '' );
		expect( context.announcement ).toBe( '' );
	} );

	it( 'go with the form itself where REST is blocked', async () => {
		Object.assign( window, {
			DataTransfer: class {
				files: File[] = [];
				items = { add: ( one: File ) => this.files.push( one ) };
			},
		} );
		const { form, context } = setUp();
		addFiles( [ file( 'a.png' ), file( 'b.png' ) ], form, context, config );
		await FakeRequest.sent[ 0 ]?.answer( 201, { id: 3, error: null } );
		const input = form.querySelector( '[type=file]' ) as HTMLInputElement;
		Object.defineProperty( input, 'files', { writable: true, value: [] } );

		handOver( form, context.files );
		expect(
			[ ...( input.files ?? [] ) ].map( ( { name } ) => name )
		).toEqual( [ 'b.png' ] );
		expect(
			new FormData( form ).getAll( 'sanad_form[attachment_ids][]' )
		).toEqual( [ '3' ] );
	} );
} );

describe( 'formatSize', () => {
	it.each( [
		[ 1, 'en', '1 kB' ],
		[ 2048, 'en', '2 kB' ],
		[ 1.25 * 1024 * 1024, 'en', '1.3 MB' ],
	] )( 'writes %d bytes in %s as %s', ( bytes, locale, text ) => {
		expect( formatSize( bytes, locale ) ).toBe( text );
	} );

	it( 'keeps Western digits in Arabic, as the rest of the page does', () => {
		expect( formatSize( 20 * 1024 * 1024, 'ar-EG' ) ).toContain( '20' );
	} );
} );
