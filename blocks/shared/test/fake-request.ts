/** Stands in for XMLHttpRequest: a test looks at what was sent and answers it. */
export class FakeRequest {
	static sent: FakeRequest[] = [];

	static install(): void {
		FakeRequest.sent = [];
		Object.assign( window, { XMLHttpRequest: FakeRequest } );
	}

	/** The newest request. */
	static last(): FakeRequest {
		const last = FakeRequest.sent[ FakeRequest.sent.length - 1 ];
		if ( ! last ) {
			throw new Error( 'Nothing was sent.' );
		}
		return last;
	}

	readonly headers: Record< string, string > = {};
	readonly upload: {
		onprogress?: ( event: { loaded: number; total: number } ) => void;
	} = {};
	onloadend?: () => void;
	status = 0;
	responseText = '';
	url = '';
	body = new FormData();
	isAborted = false;

	open( _method: string, url: string ): void {
		this.url = url;
	}

	setRequestHeader( name: string, value: string ): void {
		this.headers[ name ] = value;
	}

	send( body: FormData ): void {
		this.body = body;
		FakeRequest.sent.push( this );
	}

	abort(): void {
		this.isAborted = true;
		this.onloadend?.();
	}

	/**
	 * Answers, and waits until whoever asked has understood.
	 *
	 * @param status HTTP status.
	 * @param body   Something for JSON, or text.
	 */
	async answer( status: number, body: unknown ): Promise< void > {
		this.status = status;
		this.responseText =
			typeof body === 'string' ? body : JSON.stringify( body );
		this.onloadend?.();
		await new Promise( ( resolve ) => setTimeout( resolve ) );
	}
}
