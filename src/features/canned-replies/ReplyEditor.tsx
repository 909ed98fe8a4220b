import { Button, Notice, TextControl } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { closeSmall } from '@wordpress/icons';
import type { FormEvent } from 'react';

import { typedDirection } from '../../components/typed-direction';
import { useBoot } from '../../data';
import { useReplyActions } from '../../data/canned-replies/use-reply-actions';
import { useKeptForm } from '../../data/kept-form';
import type { CannedReply, ReplyFolder } from '../../types/api';
import { emptyForm, fieldsOf, formOf } from './reply-form';
import { ReplyFacts } from './ReplyFacts';
import { ReplyFields } from './ReplyFields';
import { ReplyFiles } from './ReplyFiles';
import { useReplySave } from './use-reply-save';
import { Versions } from './Versions';
import './ReplyEditor.scss';

interface ReplyEditorProps {
	/** Null for a new one. */
	reply: CannedReply | null;
	/** The folder that is looked at, where a new one begins. */
	folder: number | null;
	folders: ReplyFolder[];
	onSaved: ( id: number ) => void;
	onClose: () => void;
}

/**
 * Writes a canned reply. What is not saved stays in this tab while the agent is elsewhere.
 *
 * @param props
 */
export function ReplyEditor( props: ReplyEditorProps ) {
	const { reply, folders, onSaved, onClose } = props;
	const { languages, user } = useBoot();
	const { trash } = useReplyActions();
	const kept = useKeptForm(
		`canned-reply-${ reply?.id ?? 'new' }`,
		reply
			? formOf( reply )
			: emptyForm(
					languages[ 0 ]?.code ?? '',
					props.folder ?? 0,
					! user.can.manageContent
				)
	);
	const { form, change, isDirty, isRestored } = kept;
	const { isSaving, error, theirs, save, takeTheirs } = useReplySave(
		reply,
		kept,
		onSaved
	);
	// Another text in the same field needs another field.
	const [ epoch, setEpoch ] = useState( 0 );
	const heading = useRef< HTMLHeadingElement >( null );
	const problem = useRef< HTMLDivElement >( null );
	const canChange = reply?.can.change ?? true;

	useEffect( () => heading.current?.focus(), [] );
	useEffect( () => {
		if ( error || theirs ) {
			problem.current?.focus();
		}
	}, [ error, theirs ] );

	return (
		<form
			className="sanad-reply-editor sanad-form"
			noValidate
			aria-labelledby="sanad-reply-title"
			onSubmit={ ( event: FormEvent ) => {
				event.preventDefault();
				void save( fieldsOf( form ) );
			} }
		>
			<header className="sanad-reply-editor__head">
				<h3 id="sanad-reply-title" ref={ heading } tabIndex={ -1 }>
					{ reply ? (
						<bdi>{ reply.title }</bdi>
					) : (
						__( 'New canned reply', 'sanad' )
					) }
				</h3>
				<Button
					icon={ closeSmall }
					label={ __( 'Close', 'sanad' ) }
					onClick={ onClose }
				/>
			</header>
			<div ref={ problem } tabIndex={ -1 }>
				{ theirs && (
					<Notice
						status="warning"
						isDismissible={ false }
						actions={ [
							{
								label: __( 'Save mine all the same', 'sanad' ),
								onClick: () =>
									void save( fieldsOf( form ), true ),
							},
							{
								label: __( 'Take theirs', 'sanad' ),
								onClick: () => {
									takeTheirs();
									setEpoch( epoch + 1 );
								},
							},
						] }
					>
						{ __(
							'Somebody changed this canned reply while you were writing. Your text is kept; nothing is saved yet.',
							'sanad'
						) }
					</Notice>
				) }
				{ error && (
					<Notice status="error" isDismissible={ false }>
						{ sprintf(
							/* translators: %s: why, as a sentence. */
							__( 'Not saved: %s Your text is kept.', 'sanad' ),
							error.message
						) }
					</Notice>
				) }
			</div>
			{ isRestored && ! theirs && (
				<Notice
					status="info"
					isDismissible={ false }
					actions={ [
						{
							label: __( 'Drop the changes', 'sanad' ),
							onClick: () => {
								kept.discard();
								setEpoch( epoch + 1 );
							},
						},
					] }
				>
					{ __(
						'These are your changes from before. They are not saved yet.',
						'sanad'
					) }
				</Notice>
			) }
			{ ! canChange && (
				<Notice status="info" isDismissible={ false }>
					{ __(
						'You may use this canned reply. Those who look after the shop’s content can change it.',
						'sanad'
					) }
				</Notice>
			) }
			<fieldset className="sanad-form" disabled={ ! canChange }>
				<TextControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					required
					label={ __( 'Title', 'sanad' ) }
					help={ error?.fields.title }
					dir={ typedDirection( form.title ) }
					value={ form.title }
					onChange={ ( title ) => change( { title } ) }
				/>
				<Versions
					key={ epoch }
					form={ form }
					canChange={ canChange }
					onChange={ change }
					onSubmit={ () => void save( fieldsOf( form ) ) }
				/>
				<ReplyFiles form={ form } onChange={ change } />
				<ReplyFields
					form={ form }
					folders={ folders }
					errors={ error?.fields ?? {} }
					onChange={ change }
				/>
			</fieldset>
			{ reply && <ReplyFacts reply={ reply } /> }
			{ canChange && (
				<div className="sanad-reply-editor__actions sanad-form__actions">
					<Button
						variant="primary"
						type="submit"
						isBusy={ isSaving }
						disabled={ isSaving || ( reply !== null && ! isDirty ) }
						accessibleWhenDisabled
					>
						{ __( 'Save', 'sanad' ) }
					</Button>
					{ isDirty && (
						<span className="sanad-reply-editor__state">
							{ __( 'Not saved yet', 'sanad' ) }
						</span>
					) }
					{ reply && (
						<Button
							className="sanad-reply-editor__trash"
							variant="tertiary"
							isDestructive
							onClick={ async () => {
								if ( await trash( reply ) ) {
									onClose();
								}
							} }
						>
							{ __( 'Move to trash', 'sanad' ) }
						</Button>
					) }
				</div>
			) }
		</form>
	);
}
