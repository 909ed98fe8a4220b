/** Two soft notes, in hertz, each a little after the other. */
const NOTES = [ 659, 880 ];

const NOTE_SECONDS = 0.16;
const LOUDNESS = 0.08;

let context: AudioContext | null = null;

/**
 * Plays a short tone. Silent where the browser has no sound, or allows none before the first click.
 *
 * @return Whether it could be played.
 */
export async function playTone(): Promise< boolean > {
	if ( typeof AudioContext === 'undefined' ) {
		return false;
	}
	context ??= new AudioContext();
	if ( context.state === 'suspended' ) {
		// Waits for a click that may never come.
		void context.resume();
		await new Promise( ( resolve ) => setTimeout( resolve, 100 ) );
	}
	if ( context.state !== 'running' ) {
		return false;
	}
	const { currentTime, destination } = context;
	for ( const [ place, hertz ] of NOTES.entries() ) {
		const start = currentTime + place * NOTE_SECONDS;
		const oscillator = context.createOscillator();
		const gain = context.createGain();
		oscillator.frequency.value = hertz;
		gain.gain.setValueAtTime( 0, start );
		gain.gain.linearRampToValueAtTime( LOUDNESS, start + 0.02 );
		gain.gain.linearRampToValueAtTime( 0, start + NOTE_SECONDS );
		oscillator.connect( gain ).connect( destination );
		oscillator.start( start );
		oscillator.stop( start + NOTE_SECONDS );
	}
	return true;
}
