import { Notice } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { RequestError } from '../../data';

/** What somebody else made of it meanwhile. */
export interface Conflict {
	/** What it was noticed by; another one takes the focus again. */
	cause: object;
	/** That it is so. */
	sentence: string;
	/** Saves over it. */
	saveMine: () => void;
	/** Drops the own changes for it. */
	takeTheirs: () => void;
}

interface EditorNoticesProps {
	/** Why it was not saved; null if it was. */
	error: RequestError | null;
	conflict: Conflict | null;
	/** Whether what is shown was kept from before. */
	isRestored: boolean;
	/** Drops what is not saved. */
	discard: () => void;
}

/**
 * What stands between the agent and a saved text. What keeps it from being saved takes the focus.
 *
 * @param props
 * @param props.error
 * @param props.conflict
 * @param props.isRestored
 * @param props.discard
 */
export function EditorNotices( {
	error,
	conflict,
	isRestored,
	discard,
}: EditorNoticesProps ) {
	const problem = useRef< HTMLDivElement >( null );
	const cause = conflict?.cause ?? null;
	useEffect( () => {
		if ( error || cause ) {
			problem.current?.focus();
		}
	}, [ error, cause ] );

	return (
		<>
			<div ref={ problem } tabIndex={ -1 }>
				{ conflict && (
					<Notice
						status="warning"
						isDismissible={ false }
						actions={ [
							{
								label: __( 'Save mine all the same', 'sanad' ),
								onClick: conflict.saveMine,
							},
							{
								label: __( 'Take theirs', 'sanad' ),
								onClick: conflict.takeTheirs,
							},
						] }
					>
						{ conflict.sentence }
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
			{ isRestored && ! conflict && (
				<Notice
					status="info"
					isDismissible={ false }
					actions={ [
						{
							label: __( 'Drop the changes', 'sanad' ),
							onClick: discard,
						},
					] }
				>
					{ __(
						'These are your changes from before. They are not saved yet.',
						'sanad'
					) }
				</Notice>
			) }
		</>
	);
}
