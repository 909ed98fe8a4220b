import { useEffect, useMemo } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import { Avatar } from '../../../components/Avatar';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { Late } from '../../../components/Late';
import { Picker, useCountAnnounced } from '../../../components/Picker';
import { useBoot, useColleagues } from '../../../data';
import type { ColleagueList } from '../../../types/api';
import type { MenuProps } from './menu-props';
import { useMenu } from './use-menu';

interface Colleague {
	/** As the markup names him: `12`, or `team-3`. */
	target: string;
	name: string;
	isTeam: boolean;
	url: string | null;
}

/** Shown at once; more are found by typing on. */
const SHOWN = 8;

const keyOf = ( { target }: Colleague ) => target;

function colleaguesOf(
	list: ColleagueList | null,
	query: string,
	ownId: number
): Colleague[] {
	const typed = query.toLocaleLowerCase();
	const all = [
		...( list?.agents ?? [] )
			.filter( ( { id } ) => id !== ownId )
			.map( ( { id, name, avatar_url: url } ) => ( {
				target: String( id ),
				name,
				isTeam: false,
				url,
			} ) ),
		...( list?.teams ?? [] ).map( ( { id, name } ) => ( {
			target: `team-${ id }`,
			name,
			isTeam: true,
			url: null,
		} ) ),
	];
	return all
		.filter( ( { name } ) => name.toLocaleLowerCase().includes( typed ) )
		.slice( 0, SHOWN );
}

function markupOf( { target, name }: Colleague ): string {
	const paragraph = document.createElement( 'p' );
	const span = document.createElement( 'span' );
	span.setAttribute( 'data-mention', target );
	span.textContent = `@${ name }`;
	paragraph.append( span, '\u00a0' );
	return paragraph.outerHTML;
}

/**
 * What an `@` in a note brings: agents who may see the ticket, and teams.
 *
 * @param props
 */
export function MentionMenu( props: MenuProps ) {
	const { ticket, query, onInsert, onClose } = props;
	const { user } = useBoot();
	const { value, status, error, reload } = useColleagues( ticket.id );
	const people = useMemo(
		() => colleaguesOf( value, query, user.id ),
		[ value, query, user.id ]
	);
	const choose = ( person: Colleague ) =>
		onInsert( { html: markupOf( person ) } );
	const menu = useMenu( props, people, keyOf, choose );

	// Somebody writes a sentence that happens to have an @ in it.
	const isSentence =
		value !== null && people.length === 0 && /\s/.test( query );
	useEffect( () => {
		if ( isSentence ) {
			onClose();
		}
	}, [ isSentence, onClose ] );
	useCountAnnounced(
		value === null
			? ''
			: sprintf(
					/* translators: %d: number of agents and teams. */
					_n(
						'%d person or team fits.',
						'%d people or teams fit.',
						people.length,
						'sanad'
					),
					people.length
				)
	);

	return (
		<Picker
			id={ props.id }
			label={ __( 'Mention', 'sanad' ) }
			items={ people }
			keyOf={ keyOf }
			active={ menu.active }
			onActivate={ menu.activate }
			onChoose={ choose }
			renderItem={ ( { name, isTeam, url } ) => (
				<span className="sanad-insert__person">
					<Avatar name={ name } url={ url } size={ 20 } />
					<bdi>{ name }</bdi>
					{ isTeam && <span>{ __( 'Team', 'sanad' ) }</span> }
				</span>
			) }
			empty={
				<>
					{ error && (
						<ErrorNotice error={ error } onRetry={ reload } />
					) }
					{ status === 'loading' && (
						<Late>
							<p role="status">{ __( 'Loading…', 'sanad' ) }</p>
						</Late>
					) }
					{ value !== null && (
						<p>
							{ __(
								'Nobody who may see this ticket is called so.',
								'sanad'
							) }
						</p>
					) }
				</>
			}
			aside={ null }
			asideRef={ menu.aside }
			asideLabel={ __( 'Mention', 'sanad' ) }
			hint={ null }
		/>
	);
}
