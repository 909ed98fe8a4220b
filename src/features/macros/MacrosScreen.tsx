import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { playlistTrack } from '@wordpress/icons';

import { useScreenArgs } from '../../app/router';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Late } from '../../components/Late';
import { Page } from '../../components/Page';
import { Split } from '../../components/Split';
import { useMacros } from '../../data';
import { MacroEditor } from './MacroEditor';
import { MacroList } from './MacroList';
import './Macros.scss';

/** Ordered actions for one click at a ticket: the list, and the macro that is open. */
export default function MacrosScreen() {
	const { args, routeWith, change } = useScreenArgs( 'macros' );
	const { items, status, error, reload } = useMacros();
	const open = items.find( ( macro ) => String( macro.id ) === args.macro );
	const add = (
		<Button variant="primary" onClick={ () => change( { macro: 'new' } ) }>
			{ __( 'New macro', 'sanad' ) }
		</Button>
	);

	return (
		<Page title={ __( 'Macros', 'sanad' ) } actions={ add }>
			<Split
				list={
					<>
						{ error && (
							<ErrorNotice error={ error } onRetry={ reload } />
						) }
						{ items.length === 0 && status === 'loading' && (
							<Late>
								<p
									className="sanad-macros__waiting"
									role="status"
								>
									{ __( 'Loading…', 'sanad' ) }
								</p>
							</Late>
						) }
						{ items.length === 0 && status === 'ready' && (
							<EmptyState icon={ playlistTrack }>
								{ __(
									'No macros yet. A macro does in one click what you do to tickets again and again: answer, set the status, add a tag.',
									'sanad'
								) }
							</EmptyState>
						) }
						<MacroList
							macros={ items }
							open={ args.macro ?? '' }
							routeWith={ routeWith }
						/>
					</>
				}
				detail={
					open || args.macro === 'new' ? (
						<MacroEditor
							key={ args.macro }
							macro={ open ?? null }
							onSaved={ ( id ) =>
								change(
									{ macro: String( id ) },
									{ replace: true }
								)
							}
							onClose={ () => change( { macro: '' } ) }
						/>
					) : null
				}
			/>
		</Page>
	);
}
