/**
 * Puts the player of a service into the place of its poster once somebody plays it. Until then nothing
 * is asked of the service, and without this script the poster is a link to it.
 */
import { playerUrl } from './player-url';

document.addEventListener( 'click', ( event ) => {
	const { target } = event;
	const link =
		target instanceof Element
			? target.closest< HTMLAnchorElement >( 'a[data-sanad-embed]' )
			: null;
	const url = playerUrl( link?.dataset.sanadEmbed ?? '' );
	// With a key it is a wish for a new tab.
	if (
		! link ||
		! url ||
		event.ctrlKey ||
		event.metaKey ||
		event.shiftKey ||
		event.altKey
	) {
		return;
	}
	event.preventDefault();

	const player = document.createElement( 'iframe' );
	player.className = 'sanad-video__player';
	player.title = link.dataset.sanadTitle ?? '';
	player.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
	player.allowFullscreen = true;
	// The services refuse to play without knowing the site; the article is none of their business.
	player.referrerPolicy = 'strict-origin';
	player.src = url;
	link.replaceWith( player );
	player.focus();
} );
