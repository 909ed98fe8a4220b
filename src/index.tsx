import domReady from '@wordpress/dom-ready';
import { createRoot } from '@wordpress/element';

import { App } from './app/App';
import { ErrorBoundary } from './app/ErrorBoundary';

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
