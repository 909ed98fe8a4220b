import { __ } from '@wordpress/i18n';

import { CHOICES } from '../../../../app/router';
import { useBoot, useDirectory } from '../../../../data';
import {
	channelLabel,
	folderLabel,
	groupLabel,
	priorityLabel,
	statusLabel,
} from '../../../../data/labels';
import type { ViewAttribute } from '../../../../types/api';

export interface ValueChoice {
	/** As the condition writes it. */
	key: string;
	label: string;
}

export interface Choices {
	items: ValueChoice[];
	/** What a value is called that is not among them; null while they are not loaded. */
	missing: string | null;
}

function named( items: { id: number; name: string }[] ): ValueChoice[] {
	return items.map( ( { id, name } ) => ( { key: `${ id }`, label: name } ) );
}

function worded< Word extends string >(
	words: Word[],
	label: ( word: Word ) => string
): ValueChoice[] {
	return words.map( ( word ) => ( { key: word, label: label( word ) } ) );
}

/**
 * What the value of a condition can be.
 *
 * @param attribute
 */
export function useChoices( attribute: ViewAttribute ): Choices {
	const { agents, teams, topics, tags } = useDirectory();
	const { languages, mailboxes } = useBoot();
	const all = ( items: ValueChoice[], missing = '' ): Choices => ( {
		items,
		missing,
	} );
	const loaded = (
		list: { status: string; items: { id: number; name: string }[] },
		before: ValueChoice[],
		missing: string
	): Choices => ( {
		items: [ ...before, ...named( list.items ) ],
		missing: list.status === 'ready' ? missing : null,
	} );
	const me = { key: 'me', label: __( 'Me', 'sanad' ) };

	switch ( attribute ) {
		case 'status':
			return all( worded( CHOICES.status, statusLabel ) );
		case 'status_group':
			return all( worded( CHOICES.group, groupLabel ) );
		case 'priority':
			return all( worded( CHOICES.priority, priorityLabel ) );
		case 'channel':
			return all( worded( CHOICES.channel, channelLabel ) );
		case 'folder':
			return all( worded( CHOICES.folder, folderLabel ) );
		case 'last_message_by':
			return all( [
				{ key: 'customer', label: __( 'Customer', 'sanad' ) },
				{ key: 'agent', label: __( 'Agent', 'sanad' ) },
				{ key: 'system', label: __( 'Nobody, automatic', 'sanad' ) },
			] );
		case 'topic':
			return loaded(
				topics,
				[ { key: 'none', label: __( 'No topic', 'sanad' ) } ],
				__( 'Deleted topic', 'sanad' )
			);
		case 'team':
			return loaded(
				teams,
				[ { key: 'none', label: __( 'No team', 'sanad' ) } ],
				__( 'Deleted team', 'sanad' )
			);
		case 'tag':
			return loaded(
				tags,
				[ { key: 'none', label: __( 'No tag at all', 'sanad' ) } ],
				__( 'Deleted tag', 'sanad' )
			);
		case 'assignee':
		case 'follower':
			return loaded(
				agents,
				[ me, { key: 'none', label: __( 'Nobody', 'sanad' ) } ],
				__( 'No agent any more', 'sanad' )
			);
		case 'mailbox':
			return all( named( mailboxes ), __( 'Deleted mailbox', 'sanad' ) );
		case 'language':
			return all( [
				...languages.map( ( { code, name } ) => ( {
					key: code,
					label: name,
				} ) ),
				{ key: 'none', label: __( 'Not known yet', 'sanad' ) },
			] );
		default:
			return all( [] );
	}
}
