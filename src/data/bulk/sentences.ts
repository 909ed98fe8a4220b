import { __, _n, sprintf } from '@wordpress/i18n';

import { exactNumber } from '../../components/Count/short-number';
import { boot } from '../boot';
import { priorityLabel, statusLabel } from '../labels';
import type { Lookups } from '../tickets/optimistic';
import type { BulkChange } from './change';

function nameOf( items: { id: number; name: string }[], id: number ): string {
	return items.find( ( item ) => item.id === id )?.name ?? '';
}

function readSentence( count: number, number: string, unread: boolean ) {
	return unread
		? sprintf(
				/* translators: %s: number of tickets. */
				_n(
					'%s ticket is unread again.',
					'%s tickets are unread again.',
					count,
					'sanad'
				),
				number
			)
		: sprintf(
				/* translators: %s: number of tickets. */
				_n(
					'%s ticket marked as read.',
					'%s tickets marked as read.',
					count,
					'sanad'
				),
				number
			);
}

/**
 * What was done to many tickets, for the notice that offers to take it back.
 *
 * @param count
 * @param change
 * @param known
 */
export function bulkSentence(
	count: number,
	change: BulkChange,
	known: Lookups
): string {
	const { fields = {}, folder, addTags, unread } = change;
	const number = exactNumber( count, boot().locale );
	if ( unread !== undefined ) {
		return readSentence( count, number, unread );
	}
	if ( folder === 'spam' ) {
		return sprintf(
			/* translators: %s: number of tickets. */
			_n(
				'%s ticket moved to spam.',
				'%s tickets moved to spam.',
				count,
				'sanad'
			),
			number
		);
	}
	if ( folder === 'trash' ) {
		return sprintf(
			/* translators: %s: number of tickets. */
			_n(
				'%s ticket moved to the trash.',
				'%s tickets moved to the trash.',
				count,
				'sanad'
			),
			number
		);
	}
	if ( folder === 'inbox' ) {
		return sprintf(
			/* translators: %s: number of tickets. */
			_n(
				'%s ticket moved back to the inbox.',
				'%s tickets moved back to the inbox.',
				count,
				'sanad'
			),
			number
		);
	}
	if ( addTags?.length ) {
		return sprintf(
			/* translators: 1: number of tickets, 2: names of tags. */
			_n(
				'%1$s ticket tagged: %2$s.',
				'%1$s tickets tagged: %2$s.',
				count,
				'sanad'
			),
			number,
			new Intl.ListFormat( boot().locale ).format( addTags )
		);
	}
	let value = '';
	if ( fields.status !== undefined ) {
		value = statusLabel( fields.status );
	} else if ( fields.priority !== undefined ) {
		value = priorityLabel( fields.priority );
	} else if ( fields.assignee_id !== undefined ) {
		value =
			fields.assignee_id === 0
				? __( 'Nobody', 'sanad' )
				: nameOf( known.agents, fields.assignee_id );
	} else if ( fields.topic_id !== undefined ) {
		value =
			fields.topic_id === 0
				? __( 'No topic', 'sanad' )
				: nameOf( known.topics, fields.topic_id );
	} else if ( fields.team_id !== undefined ) {
		value =
			fields.team_id === 0
				? __( 'No team', 'sanad' )
				: nameOf( known.teams, fields.team_id );
	}
	return sprintf(
		/* translators: 1: number of tickets, 2: what they were set to, such as Resolved, High or the name of an agent. */
		_n(
			'%1$s ticket set to: %2$s.',
			'%1$s tickets set to: %2$s.',
			count,
			'sanad'
		),
		number,
		value
	);
}

/**
 * How far a change of many tickets is.
 *
 * @param done
 * @param all
 */
export function progressSentence( done: number, all: number ): string {
	const { locale } = boot();
	return sprintf(
		/* translators: 1: number of tickets that are done, 2: number of all. */
		__( 'Changing tickets: %1$s of %2$s', 'sanad' ),
		exactNumber( done, locale ),
		exactNumber( all, locale )
	);
}

/**
 * How many tickets were left as they were.
 *
 * @param count
 */
export function failureSentence( count: number ): string {
	return sprintf(
		/* translators: %s: number of tickets. */
		_n(
			'%s ticket was left as it was.',
			'%s tickets were left as they were.',
			count,
			'sanad'
		),
		exactNumber( count, boot().locale )
	);
}

/**
 * How many tickets were not tried, and why.
 *
 * @param count
 * @param error As a sentence; null if the agent stopped it.
 */
export function leftSentence( count: number, error: string | null ): string {
	const number = exactNumber( count, boot().locale );
	return error === null
		? sprintf(
				/* translators: %s: number of tickets. */
				_n(
					'Stopped. %s ticket was not touched and is still chosen.',
					'Stopped. %s tickets were not touched and are still chosen.',
					count,
					'sanad'
				),
				number
			)
		: sprintf(
				/* translators: 1: what went wrong, as a sentence. 2: number of tickets. */
				_n(
					'%1$s %2$s ticket was not touched and is still chosen.',
					'%1$s %2$s tickets were not touched and are still chosen.',
					count,
					'sanad'
				),
				error,
				number
			);
}
