import { snoozeTimes } from '../snooze-times';

it( 'offers times after now, mornings by the clock of the agent', () => {
	const now = new Date( 2026, 0, 30, 22, 40, 17 );
	const times = Object.fromEntries(
		snoozeTimes( now ).map( ( { name, time } ) => [
			name,
			new Date( time ),
		] )
	);
	expect( times.later ).toEqual( new Date( 2026, 0, 31, 1, 40, 0 ) );
	expect( times.tomorrow ).toEqual( new Date( 2026, 0, 31, 9, 0, 0 ) );
	expect( times.inThreeDays ).toEqual( new Date( 2026, 1, 2, 9, 0, 0 ) );
	expect( times.inAWeek ).toEqual( new Date( 2026, 1, 6, 9, 0, 0 ) );
} );
