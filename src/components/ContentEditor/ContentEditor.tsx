import { Button } from '@wordpress/components';
import { useEffect, useId, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { closeSmall } from '@wordpress/icons';
import type { FormEvent, ReactNode } from 'react';

import type { RequestError } from '../../data';
import './ContentEditor.scss';
import { type Conflict, EditorNotices } from './EditorNotices';

interface ContentEditorProps {
	/** What is edited, or that it is new. */
	title: ReactNode;
	isNew: boolean;
	canChange: boolean;
	isSaving: boolean;
	/** Whether something is not saved. */
	isDirty: boolean;
	/** Whether what is shown was kept from before. */
	isRestored: boolean;
	/** Why it was not saved; null if it was. */
	error: RequestError | null;
	conflict: Conflict | null;
	onSave: () => void;
	/** Drops what is not saved. */
	onDiscard: () => void;
	onClose: () => void;
	/** Takes it away, such as "Delete"; answers whether that was done. */
	removal: { label: string; run: () => Promise< boolean > } | null;
	/** Says more before the fields. */
	before?: ReactNode;
	/** Says more behind them. */
	after?: ReactNode;
	/** The fields. */
	children: ReactNode;
}

/**
 * Where a text or a recipe of the desk is written, beside the list of them: its name, what came in the
 * way, the fields, and a bar with Save that stays in sight. The name takes the focus.
 *
 * @param props
 */
export function ContentEditor( props: ContentEditorProps ) {
	const { isNew, canChange, isSaving, isDirty, removal, onClose } = props;
	const id = useId();
	const heading = useRef< HTMLHeadingElement >( null );
	useEffect( () => heading.current?.focus(), [] );

	return (
		<form
			className="sanad-content-editor sanad-form"
			noValidate
			aria-labelledby={ id }
			onSubmit={ ( event: FormEvent ) => {
				event.preventDefault();
				props.onSave();
			} }
		>
			<header className="sanad-content-editor__head">
				<h3 id={ id } ref={ heading } tabIndex={ -1 }>
					{ props.title }
				</h3>
				<Button
					icon={ closeSmall }
					label={ __( 'Close', 'sanad' ) }
					onClick={ onClose }
				/>
			</header>
			<EditorNotices
				error={ props.error }
				conflict={ props.conflict }
				isRestored={ props.isRestored }
				discard={ props.onDiscard }
			/>
			{ props.before }
			<fieldset className="sanad-form" disabled={ ! canChange }>
				{ props.children }
			</fieldset>
			{ props.after }
			{ canChange && (
				<div className="sanad-content-editor__actions sanad-form__actions">
					<Button
						variant="primary"
						type="submit"
						isBusy={ isSaving }
						disabled={ isSaving || ( ! isNew && ! isDirty ) }
						accessibleWhenDisabled
					>
						{ __( 'Save', 'sanad' ) }
					</Button>
					{ isDirty && (
						<span className="sanad-content-editor__state">
							{ __( 'Not saved yet', 'sanad' ) }
						</span>
					) }
					{ removal && (
						<Button
							className="sanad-content-editor__remove"
							variant="tertiary"
							isDestructive
							onClick={ async () => {
								if ( await removal.run() ) {
									onClose();
								}
							} }
						>
							{ removal.label }
						</Button>
					) }
				</div>
			) }
		</form>
	);
}
