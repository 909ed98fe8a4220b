import { Button, ToggleControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { category } from '@wordpress/icons';

import { RouteLink, useScreenArgs } from '../../../app/router';
import { EmptyState } from '../../../components/EmptyState';
import { MoveButtons, useReorder } from '../../../components/Sortable';
import { useTopics } from '../../../data/settings';
import type { Topic } from '../../../types/api';
import { LoadState } from '../parts/LoadState';
import { Section } from '../Section';
import { DeleteTopic } from './DeleteTopic';
import { TopicForm } from './TopicForm';

function otherNames( { name, names }: Topic ): string {
	return Object.values( names )
		.filter( ( other ) => other !== name )
		.join( ' · ' );
}

/** What tickets can be about, in the order in which the contact form offers it. */
export default function TopicsSection() {
	const { args, change, routeWith } = useScreenArgs( 'settings' );
	const topics = useTopics();
	const items = topics.value?.items ?? [];
	const nameOf = ( id: number ) =>
		items.find( ( topic ) => topic.id === id )?.name ?? '';
	const reorder = useReorder(
		items.map( ( { id } ) => id ),
		nameOf,
		topics.order
	);
	const open = items.find( ( { id } ) => String( id ) === args.topic );
	const close = () => change( { topic: '', remove: '' } );
	const add = (
		<Button variant="primary" onClick={ () => change( { topic: 'new' } ) }>
			{ __( 'New topic', 'sanad' ) }
		</Button>
	);

	const isEmpty = topics.status === 'ready' && items.length === 0;
	return (
		<Section
			title={ __( 'Topics', 'sanad' ) }
			intro={ __(
				'What a ticket is about. Shoppers choose one in the contact form, in their own language and in this order; views and reports go by them.',
				'sanad'
			) }
			actions={ isEmpty ? undefined : add }
		>
			<LoadState of={ topics } />
			{ isEmpty && (
				<EmptyState icon={ category } action={ add }>
					{ __(
						'No topics yet. Without any, the contact form does not ask what a question is about.',
						'sanad'
					) }
				</EmptyState>
			) }
			<ul className="sanad-rows" aria-label={ __( 'Topics', 'sanad' ) }>
				{ items.map( ( topic ) => (
					<li
						key={ topic.id }
						className={ `sanad-rows__row${ topic.is_active ? '' : ' is-off' }` }
						{ ...reorder.rowProps( topic.id ) }
					>
						<MoveButtons
							id={ topic.id }
							name={ topic.name }
							reorder={ reorder }
						/>
						<RouteLink
							className="sanad-rows__main"
							to={ routeWith( { topic: String( topic.id ) } ) }
						>
							<span className="sanad-rows__name">
								<bdi>{ topic.name }</bdi>
								{ ! topic.is_active && (
									<span className="sanad-badge">
										{ __( 'Not offered', 'sanad' ) }
									</span>
								) }
							</span>
							<span className="sanad-rows__dim">
								<bdi>{ otherNames( topic ) }</bdi>
							</span>
						</RouteLink>
						<ToggleControl
							__nextHasNoMarginBottom
							label={
								<span className="screen-reader-text">
									{ sprintf(
										/* translators: %s: name of a topic. */
										__( 'Offer “%s”', 'sanad' ),
										topic.name
									) }
								</span>
							}
							checked={ topic.is_active }
							onChange={ ( isActive ) =>
								topics.offer( topic, isActive )
							}
						/>
					</li>
				) ) }
			</ul>
			{ ( args.topic === 'new' || ( open && args.remove !== '1' ) ) && (
				<TopicForm
					key={ args.topic }
					topic={ open ?? null }
					save={ topics.save }
					onDelete={ () => change( { remove: '1' } ) }
					onClose={ close }
				/>
			) }
			{ open && args.remove === '1' && (
				<DeleteTopic
					topic={ open }
					remove={ topics.remove }
					offer={ topics.offer }
					onClose={ close }
				/>
			) }
		</Section>
	);
}
