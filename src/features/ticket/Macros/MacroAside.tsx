import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { caution, Icon } from '@wordpress/icons';

import { ErrorNotice } from '../../../components/ErrorNotice';
import { Late } from '../../../components/Late';
import { MessageBody } from '../../../components/MessageBody';
import type { AnswerResult, RequestError, StoredTicket } from '../../../data';
import type { Macro, MacroPreview } from '../../../types/api';
import { markPlaceholders } from '../InsertMenu/mark-placeholders';
import { OrderChoice } from '../InsertMenu/OrderChoice';
import { Unfilled } from '../InsertMenu/Unfilled';

interface Props {
	ticket: StoredTicket;
	macro: Macro;
	preview: AnswerResult< MacroPreview >;
	/** Why it did nothing at all. */
	failure: RequestError | null;
	isRunning: boolean;
	/** 0 while none is chosen. */
	orderId: number;
	onOrder: ( orderId: number ) => void;
	onRun: () => void;
}

/**
 * Whether what a macro writes may be about an order.
 * @param root0
 * @param root0.actions
 */
function mayAskOrder( { actions }: Macro ): boolean {
	return actions.some( ( { type } ) =>
		[ 'reply', 'note', 'order_note' ].includes( type )
	);
}

function Steps( { preview }: { preview: MacroPreview } ) {
	return (
		<ol className="sanad-macro__steps">
			{ preview.steps.map( ( step, index ) => (
				<li key={ index }>
					<span dir="auto">{ step.sentence }</span>
					{ step.html !== null && (
						<div className="sanad-macro__text">
							<MessageBody
								html={ markPlaceholders( step.html ) }
								label={ step.sentence }
							/>
						</div>
					) }
					{ step.problem !== null && (
						<p className="sanad-macro__problem" dir="auto">
							<Icon icon={ caution } size={ 20 } />
							{ step.problem }
						</p>
					) }
				</li>
			) ) }
		</ol>
	);
}

/**
 * What a macro would do to this ticket, step by step.
 *
 * @param props
 * @param props.ticket
 * @param props.macro
 * @param props.preview
 * @param props.failure
 * @param props.isRunning
 * @param props.orderId
 * @param props.onOrder
 * @param props.onRun
 * @param props.preview.answer
 * @param props.preview.error
 * @param props.preview.retry
 */
export function MacroAside( {
	ticket,
	macro,
	preview: { answer, error, retry },
	failure,
	isRunning,
	orderId,
	onOrder,
	onRun,
}: Props ) {
	return (
		<>
			{ macro.description !== '' && (
				<p className="sanad-insert__when" dir="auto">
					{ macro.description }
				</p>
			) }
			{ ticket.order === null && mayAskOrder( macro ) && (
				<OrderChoice
					ticket={ ticket }
					orderId={ orderId }
					onChoose={ onOrder }
				/>
			) }
			{ error && <ErrorNotice error={ error } onRetry={ retry } /> }
			{ answer && (
				<>
					<Steps preview={ answer } />
					<Unfilled unresolved={ answer.unresolved } />
					{ ! answer.can_run && (
						<p className="sanad-macro__blocked">
							{ __(
								'This macro cannot run on this ticket as it is.',
								'sanad'
							) }
						</p>
					) }
				</>
			) }
			{ ! answer && ! error && (
				<Late>
					<div className="sanad-insert__skeleton" role="status">
						<span className="screen-reader-text">
							{ __( 'Loading…', 'sanad' ) }
						</span>
					</div>
				</Late>
			) }
			{ failure && <ErrorNotice error={ failure } onRetry={ onRun } /> }
			<Button
				variant="primary"
				size="compact"
				className="sanad-insert__take"
				isBusy={ isRunning }
				disabled={ answer === null || ! answer.can_run || isRunning }
				accessibleWhenDisabled
				onClick={ onRun }
			>
				{ __( 'Run', 'sanad' ) }
			</Button>
		</>
	);
}
