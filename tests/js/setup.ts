import '@testing-library/jest-dom';

import './boot';

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
