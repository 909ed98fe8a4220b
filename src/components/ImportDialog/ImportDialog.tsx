import { Button, Modal, Notice, TabPanel } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';

import { RequestError } from '../../data';
import type { Import, ImportSource } from '../../data/import';
import type { ImportResult } from '../../types/api';
import { FileSource } from './FileSource';
import { ImportTable } from './ImportTable';
import './ImportDialog.scss';

interface ImportDialogProps {
	title: string;
	/** Runs it. */
	run: Import;
	/** Endings and types of the files that it takes, as `<input accept>` has them. */
	accept: string;
	/** What a file may be. */
	help: string;
	/** Another source than a file, in a tab of its own. */
	other?:
		| {
				title: string;
				render: (
					choose: ( source: ImportSource ) => void,
					isBusy: boolean
				) => ReactNode;
		  }
		| undefined;
	onDone?: () => void;
	onClose: () => void;
}

/**
 * Imports in two steps: first a table of what would happen, then the import itself.
 *
 * @param props
 */
export function ImportDialog( props: ImportDialogProps ) {
	const [ source, setSource ] = useState< ImportSource | null >( null );
	const [ result, setResult ] = useState< ImportResult | null >( null );
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< string | null >( null );
	const outcome = useRef< HTMLDivElement >( null );

	useEffect( () => {
		if ( result || error ) {
			outcome.current?.focus();
		}
	}, [ result, error ] );

	const start = async ( from: ImportSource, isDryRun: boolean ) => {
		setBusy( true );
		setError( null );
		setSource( from );
		try {
			const answer = await props.run( from, isDryRun );
			setResult( answer );
			if ( ! isDryRun ) {
				props.onDone?.();
			}
		} catch ( thrown ) {
			setError(
				thrown instanceof RequestError
					? thrown.message
					: String( thrown )
			);
		} finally {
			setBusy( false );
		}
	};
	const preview = ( from: ImportSource ) => void start( from, true );
	const { other } = props;
	const file = (
		<FileSource
			accept={ props.accept }
			help={ props.help }
			chosen={ source && 'file' in source ? source.file : null }
			isBusy={ isBusy }
			onChoose={ preview }
		/>
	);
	const isDone = result !== null && ! result.dry_run;
	const isEmpty = result !== null && result.created + result.updated === 0;

	return (
		<Modal
			className="sanad-modal sanad-import"
			size="large"
			title={ props.title }
			onRequestClose={ props.onClose }
		>
			{ ! isDone && ! other && file }
			{ ! isDone && other && (
				<TabPanel
					className="sanad-import__tabs"
					tabs={ [
						{ name: 'file', title: __( 'From a file', 'sanad' ) },
						{ name: 'other', title: other.title },
					] }
					onSelect={ () => {
						setSource( null );
						setResult( null );
						setError( null );
					} }
				>
					{ ( { name } ) =>
						name === 'file' ? file : other.render( preview, isBusy )
					}
				</TabPanel>
			) }
			<div ref={ outcome } tabIndex={ -1 }>
				{ error && (
					<Notice status="error" isDismissible={ false }>
						{ error }
					</Notice>
				) }
				{ result && <ImportTable result={ result } /> }
			</div>
			<div className="sanad-form__actions">
				{ result?.dry_run && source && ! isEmpty && (
					<Button
						variant="primary"
						isBusy={ isBusy }
						disabled={ isBusy }
						accessibleWhenDisabled
						onClick={ () => void start( source, false ) }
					>
						{ __( 'Import now', 'sanad' ) }
					</Button>
				) }
				<Button
					variant={ isDone ? 'primary' : 'tertiary' }
					onClick={ props.onClose }
				>
					{ isDone
						? __( 'Close', 'sanad' )
						: __( 'Cancel', 'sanad' ) }
				</Button>
			</div>
		</Modal>
	);
}
