import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

import './boot';

// Milliseconds. What a test waits for comes late on a busy machine, and is right all the same.
configure( { asyncUtilTimeout: 10_000 } );

/** jsdom lays nothing out, so nothing ever changes its size. */
class IdleResizeObserver implements ResizeObserver {
	observe() {}
	unobserve() {}
	disconnect() {}
}

globalThis.ResizeObserver ??= IdleResizeObserver;

Element.prototype.scrollIntoView ??= () => {};

/** The editor asks where the cursor stands, to bring it into sight. */
Range.prototype.getBoundingClientRect ??= () =>
	document.documentElement.getBoundingClientRect();
