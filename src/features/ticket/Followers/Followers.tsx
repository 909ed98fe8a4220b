import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { closeSmall, plus } from '@wordpress/icons';

import { Avatar } from '../../../components/Avatar';
import { type Choice, ChoiceMenu } from '../../../components/ChoiceMenu';
import { ErrorNotice } from '../../../components/ErrorNotice';
import {
	type RequestError,
	type StoredTicket,
	useBoot,
	useColleagues,
	useFollowers,
} from '../../../data';
import './Followers.scss';

interface Person extends Choice {
	id: number;
}

/**
 * Who follows a ticket; follows it, and lets others follow it.
 *
 * @param props
 * @param props.ticket
 */
export function Followers( { ticket }: { ticket: StoredTicket } ) {
	const { user } = useBoot();
	const { value, change } = useFollowers( ticket.id );
	const canChange = ticket.can?.reply ?? false;
	const colleagues = useColleagues( ticket.id, ! canChange );
	const [ error, setError ] = useState< RequestError | null >( null );
	const items = value?.items ?? [];
	const isFollowing = value?.is_following ?? false;

	const apply = async ( add: number[], remove: number[] ) => {
		setError( null );
		try {
			await change( add, remove );
		} catch ( thrown ) {
			setError( thrown as RequestError );
		}
	};
	const people: Person[] = ( colleagues.value?.agents ?? [] )
		.filter( ( { id } ) => ! items.some( ( item ) => item.id === id ) )
		.map( ( { id, name } ) => ( { key: String( id ), id, label: name } ) );

	return (
		<div className="sanad-followers">
			{ items.length > 0 && (
				<ul>
					{ items.map( ( { id, name, avatar_url: url } ) => (
						<li key={ id }>
							<Avatar name={ name } url={ url } size={ 20 } />
							<bdi>{ name }</bdi>
							{ canChange && id !== user.id && (
								<Button
									icon={ closeSmall }
									size="small"
									label={ sprintf(
										/* translators: %s: name of an agent. */
										__( 'Remove follower: %s', 'sanad' ),
										name
									) }
									onClick={ () => void apply( [], [ id ] ) }
								/>
							) }
						</li>
					) ) }
				</ul>
			) }
			{ error && <ErrorNotice error={ error } /> }
			{ canChange && value && (
				<div className="sanad-followers__buttons">
					<Button
						variant="secondary"
						size="compact"
						onClick={ () =>
							void ( isFollowing
								? apply( [], [ user.id ] )
								: apply( [ user.id ], [] ) )
						}
					>
						{ isFollowing
							? __( 'Stop following', 'sanad' )
							: __( 'Follow', 'sanad' ) }
					</Button>
					<ChoiceMenu
						label={ __( 'Add a follower', 'sanad' ) }
						fieldLabel={ __( 'Find an agent', 'sanad' ) }
						icon={ plus }
						choices={ people }
						onChoose={ ( { id } ) => void apply( [ id ], [] ) }
					/>
				</div>
			) }
		</div>
	);
}
