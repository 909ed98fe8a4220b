import domReady from '@wordpress/dom-ready';
import { createRoot } from '@wordpress/element';

import { App } from './app/app';
import { ErrorBoundary } from './app/error-boundary';

domReady( () => {
	const frame = document.getElementById( 'sanad-app' );
	if ( frame ) {
		createRoot( frame ).render(
			<ErrorBoundary>
				<App />
			</ErrorBoundary>
		);
	}
} );
