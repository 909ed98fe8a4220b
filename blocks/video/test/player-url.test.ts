import { playerUrl } from '../player-url';

test.each( [
	'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1',
	'https://player.vimeo.com/video/76979871?dnt=1',
] )( 'plays %s', ( url ) => {
	expect( playerUrl( url ) ).toBe( url );
} );

test.each( [
	'',
	'javascript:alert(1)',
	'data:text/html,<script>alert(1)</script>',
	'http://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
	'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ/../../evil',
	'https://www.youtube-nocookie.com.evil.example/embed/dQw4w9WgXcQ',
	'https://player.vimeo.com@evil.example/video/76979871',
	'https://constructor/embed/dQw4w9WgXcQ',
	'https://evil.example/',
] )( 'refuses %s', ( url ) => {
	expect( playerUrl( url ) ).toBeNull();
} );
