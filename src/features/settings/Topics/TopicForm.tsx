import { Button, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { typedDirection } from '../../../components/typed-direction';
import { useBoot } from '../../../data';
import type { TopicActions } from '../../../data/settings';
import type { Topic } from '../../../types/api';
import { FormDialog } from '../parts/FormDialog';
import { useSubmit } from '../parts/use-submit';

interface TopicFormProps {
	/** Null for a new one. */
	topic: Topic | null;
	save: TopicActions[ 'save' ];
	onDelete: () => void;
	onClose: () => void;
}

/**
 * The names of a topic, one a language.
 *
 * @param props
 * @param props.topic
 * @param props.save
 * @param props.onDelete
 * @param props.onClose
 */
export function TopicForm( {
	topic,
	save,
	onDelete,
	onClose,
}: TopicFormProps ) {
	const { languages } = useBoot();
	const state = useSubmit();
	const [ names, setNames ] = useState< Record< string, string > >(
		topic?.names ?? {}
	);
	const own = languages[ 0 ]?.code ?? '';

	return (
		<FormDialog
			title={ topic ? topic.name : __( 'New topic', 'sanad' ) }
			action={
				topic ? __( 'Save', 'sanad' ) : __( 'Add the topic', 'sanad' )
			}
			isDisabled={ ( names[ own ] ?? '' ).trim() === '' }
			state={ state }
			onSubmit={ () =>
				state.submit(
					() => save( topic?.id ?? null, { names } ),
					onClose
				)
			}
			onClose={ onClose }
			aside={
				topic && (
					<Button
						variant="tertiary"
						isDestructive
						onClick={ onDelete }
					>
						{ __( 'Delete…', 'sanad' ) }
					</Button>
				)
			}
		>
			{ languages.map( ( { code, name } ) => {
				const value = names[ code ] ?? '';
				return (
					<TextControl
						key={ code }
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						required={ code === own }
						maxLength={ 100 }
						label={
							languages.length === 1
								? __( 'Name', 'sanad' )
								: sprintf(
										/* translators: %s: name of a language. */
										__( 'Name in %s', 'sanad' ),
										name
									)
						}
						help={
							code === own || languages.length === 1
								? undefined
								: __( 'Empty shows the first name.', 'sanad' )
						}
						lang={ code }
						dir={ typedDirection( value ) }
						value={ value }
						onChange={ ( text ) =>
							setNames( { ...names, [ code ]: text } )
						}
					/>
				);
			} ) }
		</FormDialog>
	);
}
