import { Notice, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { ContentEditor } from '../../components/ContentEditor';
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
	const restart = () => setEpoch( epoch + 1 );
	const canChange = reply?.can.change ?? true;
	const submit = () => void save( fieldsOf( form ) );

	return (
		<ContentEditor
			title={
				reply ? (
					<bdi>{ reply.title }</bdi>
				) : (
					__( 'New canned reply', 'sanad' )
				)
			}
			isNew={ reply === null }
			canChange={ canChange }
			isSaving={ isSaving }
			isDirty={ isDirty }
			isRestored={ isRestored }
			error={ error }
			conflict={
				theirs && {
					cause: theirs,
					sentence: __(
						'Somebody changed this canned reply while you were writing. Your text is kept; nothing is saved yet.',
						'sanad'
					),
					saveMine: () => void save( fieldsOf( form ), true ),
					takeTheirs: () => {
						takeTheirs();
						restart();
					},
				}
			}
			onSave={ submit }
			onDiscard={ () => {
				kept.discard();
				restart();
			} }
			onClose={ onClose }
			removal={
				reply && {
					label: __( 'Move to trash', 'sanad' ),
					run: () => trash( reply ),
				}
			}
			before={
				! canChange && (
					<Notice status="info" isDismissible={ false }>
						{ __(
							'You may use this canned reply. Those who look after the shop’s content can change it.',
							'sanad'
						) }
					</Notice>
				)
			}
			after={ reply && <ReplyFacts reply={ reply } /> }
		>
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
				onSubmit={ submit }
			/>
			<ReplyFiles form={ form } onChange={ change } />
			<ReplyFields
				form={ form }
				folders={ folders }
				errors={ error?.fields ?? {} }
				onChange={ change }
			/>
		</ContentEditor>
	);
}
