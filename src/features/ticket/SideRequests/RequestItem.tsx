import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { chevronDown, chevronUp } from '@wordpress/icons';

import { MessageBody } from '../../../components/MessageBody';
import { RelativeTime } from '../../../components/RelativeTime';
import { RequestError } from '../../../data';
import type {
	SideMessage,
	SideMessageCreate,
	SideRequest,
	SideRequestState,
} from '../../../types/api';
import { AttachmentList } from '../Timeline/AttachmentList';
import { DeliveryState } from '../Timeline/DeliveryState';
import { SayForm } from './SayForm';
import { stateLabel } from './state-label';

interface Props {
	asked: SideRequest;
	canWrite: boolean;
	isOpen: boolean;
	onToggle: () => void;
	/** Rejects with a RequestError. */
	onSay: ( fields: SideMessageCreate ) => Promise< unknown >;
	/** Gets the id of the message. Rejects with a RequestError. */
	onRetry: ( id: number ) => Promise< unknown >;
	/** Rejects with a RequestError. */
	onMove: ( state: SideRequestState ) => Promise< unknown >;
}

interface EntryProps {
	message: SideMessage;
	onRetry: () => void;
}

function Entry( { message, onRetry }: EntryProps ) {
	/* translators: %s: name of the author. */
	const label = sprintf( __( 'Message from %s', 'sanad' ), message.name );
	const { delivery } = message;
	return (
		<li
			className={ `sanad-side__message${
				message.is_answer ? ' is-answer' : ''
			}` }
		>
			<p className="sanad-side__byline">
				<bdi>{ message.name }</bdi>
				<RelativeTime time={ message.created_at } />
			</p>
			<MessageBody html={ message.body_html } label={ label } />
			<AttachmentList attachments={ message.attachments } />
			{ delivery && (
				<DeliveryState delivery={ delivery } onRetry={ onRetry } />
			) }
		</li>
	);
}

/**
 * One side request: a line, and what was written once it is opened.
 *
 * @param props
 * @param props.asked
 * @param props.canWrite
 * @param props.isOpen
 * @param props.onToggle
 * @param props.onSay
 * @param props.onRetry
 * @param props.onMove
 */
export function RequestItem( {
	asked,
	canWrite,
	isOpen,
	onToggle,
	onSay,
	onRetry,
	onMove,
}: Props ) {
	const [ problem, setProblem ] = useState( '' );
	const who = asked.colleague?.name ?? ( asked.name || asked.email );
	const bodyId = `sanad-side-${ asked.id }`;
	const isDone = asked.state === 'done';

	const act = async ( promise: Promise< unknown > ) => {
		setProblem( '' );
		try {
			await promise;
		} catch ( thrown ) {
			setProblem( thrown instanceof RequestError ? thrown.message : '' );
		}
	};

	return (
		<li className="sanad-side__request">
			<Button
				className="sanad-side__line"
				aria-expanded={ isOpen }
				aria-controls={ bodyId }
				icon={ isOpen ? chevronUp : chevronDown }
				iconPosition="right"
				onClick={ onToggle }
			>
				<span className="sanad-side__what">
					<span className="sanad-side__subject" dir="auto">
						{ asked.subject }
					</span>
					<span className="sanad-side__who">
						<span
							className={ `sanad-side__state is-${ asked.state }` }
						>
							{ stateLabel( asked.state ) }
						</span>
						<bdi>{ who }</bdi>
						<RelativeTime time={ asked.updated_at } />
					</span>
				</span>
			</Button>
			<div id={ bodyId } hidden={ ! isOpen }>
				{ isOpen && (
					<>
						<ol className="sanad-side__messages">
							{ asked.messages.map( ( message ) => (
								<Entry
									key={ message.id }
									message={ message }
									onRetry={ () =>
										void act( onRetry( message.id ) )
									}
								/>
							) ) }
						</ol>
						{ canWrite && (
							<SayForm asked={ asked } onSay={ onSay } />
						) }
						{ problem && (
							<p className="sanad-side__problem" role="alert">
								{ problem }
							</p>
						) }
						{ canWrite && (
							<Button
								variant="tertiary"
								size="compact"
								onClick={ () =>
									void act(
										onMove( isDone ? 'asked' : 'done' )
									)
								}
							>
								{ isDone
									? __( 'Open again', 'sanad' )
									: __( 'Mark as done', 'sanad' ) }
							</Button>
						) }
					</>
				) }
			</div>
		</li>
	);
}
